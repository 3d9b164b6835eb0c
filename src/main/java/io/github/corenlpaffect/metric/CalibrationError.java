package io.github.corenlpaffect.metric;

/** How far stated probabilities are from what comes true. */
public final class CalibrationError {
  /** The number of bins that most of the literature uses. */
  private static final int BINS = 15;

  private CalibrationError() {}

  /**
   * The expected calibration error of Guo, Pleiss, Sun and Weinberger (2017): Σ |B|/n · |accuracy
   * of B − mean confidence of B| over {@value #BINS} bins B of equal width, the k-th of which holds
   * the confidences above (k−1)/{@value #BINS} up to k/{@value #BINS}.
   *
   * @param right whether the most probable class was the gold one
   * @param confidence the probability of that class, 0…1
   * @return 0…1, the smaller the better; NaN without predictions
   * @throws IllegalArgumentException if there are not as many confidences as answers
   */
  public static double expected(boolean[] right, double[] confidence) {
    Pairs.check(right.length, confidence.length);
    double[] surplus = new double[BINS];
    for (int i = 0; i < right.length; i++) {
      surplus[bin(confidence[i])] += (right[i] ? 1 : 0) - confidence[i];
    }
    double sum = 0;
    for (double ofBin : surplus) {
      sum += Math.abs(ofBin);
    }
    return sum / right.length;
  }

  private static int bin(double confidence) {
    return Math.max(0, (int) Math.ceil(confidence * BINS) - 1);
  }
}
