package io.github.corenlpaffect.metric;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals that hold what a sample was drawn from with 95 %. */
public final class ConfidenceInterval {
  private static final double UPPER_TAIL = 0.975;

  private static final double NORMAL =
      NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER_TAIL);

  private static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

  private ConfidenceInterval() {}

  /**
   * Of a mean, by Student's t distribution ("The Probable Error of a Mean", 1908).
   *
   * @param mean of the sample
   * @param deviation the sample's standard deviation
   * @param count its size; with fewer than two the interval is undefined
   */
  public static Interval ofMean(double mean, double deviation, long count) {
    if (count < 2) {
      return UNDEFINED;
    }
    double t = TDistribution.of(count - 1).inverseCumulativeProbability(UPPER_TAIL);
    return around(mean, t * deviation / Math.sqrt(count));
  }

  /** Of a figure whose error is normal with a known standard deviation. */
  public static Interval normal(double figure, double standardError) {
    return around(figure, NORMAL * standardError);
  }

  /**
   * Of a share, by Wilson's score interval ("Probable Inference, the Law of Succession, and
   * Statistical Inference", 1927), which stays within 0…1.
   *
   * @param hits how many of the sample
   * @param count its size; of none the interval is undefined
   */
  public static Interval ofShare(long hits, long count) {
    if (count == 0) {
      return UNDEFINED;
    }
    double share = (double) hits / count;
    double square = NORMAL * NORMAL / count;
    double centre = (share + square / 2) / (1 + square);
    double margin = NORMAL * Math.sqrt((share * (1 - share) + square / 4) / count) / (1 + square);
    return new Interval(Math.max(0, centre - margin), Math.min(1, centre + margin));
  }

  private static Interval around(double figure, double margin) {
    return new Interval(figure - margin, figure + margin);
  }
}
