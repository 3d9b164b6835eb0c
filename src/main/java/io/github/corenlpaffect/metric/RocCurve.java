package io.github.corenlpaffect.metric;

/** The curve of true against false positives over all thresholds. */
public final class RocCurve {
  private RocCurve() {}

  /**
   * The area under the curve: the probability that a positive text has a larger score than a
   * negative one, where equal scores count ½ (Mann and Whitney 1947; Hanley and McNeil 1982).
   *
   * @param scores finite, the larger the more positive
   * @return 0…1, ½ by chance; NaN unless there are positive and negative texts
   * @throws IllegalArgumentException if there are not as many scores as gold labels
   */
  public static double area(boolean[] gold, double[] scores) {
    Pairs.check(gold.length, scores.length);
    double[] ranks = Ranks.of(scores);
    double rankSum = 0;
    double positive = 0;
    for (int i = 0; i < gold.length; i++) {
      if (gold[i]) {
        rankSum += ranks[i];
        positive++;
      }
    }
    double negative = gold.length - positive;
    return (rankSum - positive * (positive + 1) / 2) / (positive * negative);
  }
}
