package io.github.corenlpaffect.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The seeds of a recipe drawn with replacement, again and again: with the texts that are drawn
 * beside them a bootstrap of both. Few seeds make it narrower than it should be, by a factor of
 * √((n − 1) / n), and one seed says nothing of seeds.
 */
public final class SeedDraws {
  private final int[][] drawn;

  /**
   * Draws of a recipe's runs.
   *
   * @param runs how many there are
   * @param count how often all are drawn
   */
  public SeedDraws(int runs, int count, long seed) {
    Random random = new Random(seed);
    drawn = new int[count][];
    for (int replicate = 0; replicate < count; replicate++) {
      drawn[replicate] = runs == 0 ? new int[0] : random.ints(runs, 0, runs).toArray();
    }
  }

  /**
   * The mean figure of the runs that were drawn, replicate by replicate.
   *
   * @param runs the ids of the runs
   * @param figures by the run's id, one for each replicate
   */
  public double[] means(List<String> runs, Map<String, double[]> figures) {
    double[] means = new double[drawn.length];
    for (int replicate = 0; replicate < means.length; replicate++) {
      int of = replicate;
      means[replicate] =
          Arrays.stream(drawn[replicate])
              .mapToDouble(run -> figures.get(runs.get(run))[of])
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }
}
