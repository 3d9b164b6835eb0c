package io.github.corenlpaffect.train.selection;

import java.util.Arrays;

/** Shares of corpora, and the numbers of examples that they come to. */
public final class Shares {
  /** Sums of shares that come this near to a whole number of examples mean that number. */
  private static final double TOLERANCE = 1e-6;

  private Shares() {}

  /** Weights, divided by their sum; all 0 if they are. */
  public static double[] proportionalTo(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> sum == 0 ? 0 : weight / sum).toArray();
  }

  /**
   * Shares, each times its factor over the mean factor.
   *
   * @param factors none below 0, NaN for the mean of the others
   * @return shares of the same sum; the same shares if all factors are 0 or NaN
   */
  static double[] scaled(double[] shares, double[] factors) {
    double sum = 0;
    double known = 0;
    for (int i = 0; i < shares.length; i++) {
      if (!Double.isNaN(factors[i])) {
        sum += shares[i] * factors[i];
        known += shares[i];
      }
    }
    double[] scaled = shares.clone();
    for (int i = 0; i < shares.length; i++) {
      scaled[i] *= sum == 0 || Double.isNaN(factors[i]) ? 1 : factors[i] * known / sum;
    }
    return scaled;
  }

  /**
   * Numbers of examples in proportion to shares, by systematic sampling (Madow and Madow 1944):
   * each is the share of the size rounded up or down, and on the average over places exactly that,
   * so that no corpus is too small to be chosen ever. Shares of whole numbers of examples come to
   * those.
   *
   * @param shares none below 0, at most 1 in all
   * @param size how many examples a share of 1 is
   * @param place a number from 0 to 1, best a random one
   */
  public static int[] counts(double[] shares, int size, double place) {
    double inner = TOLERANCE + place * (1 - 2 * TOLERANCE);
    int[] counts = new int[shares.length];
    double sum = 0;
    int before = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i];
      int until = Math.min(size, (int) Math.floor(sum * size + inner));
      counts[i] = until - before;
      before = until;
    }
    return counts;
  }
}
