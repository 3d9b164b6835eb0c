package io.github.corenlpaffect.metric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Correction for many comparisons that keeps the probability of any false finding (Holm, "A Simple
 * Sequentially Rejective Multiple Test Procedure", 1979), whatever depends on what.
 */
public final class Holm {
  private Holm() {}

  /**
   * Adjusted probabilities: of the m values in ascending order, the i-th (from 1) becomes the
   * largest of (m − j + 1) · p_j over j ≤ i, at most 1.
   *
   * @param p one for each comparison, 0…1; NaN for one that could not be made, which does not count
   * @return the adjusted values in the same order, NaN where there was none
   */
  public static double[] adjusted(double[] p) {
    int[] ascending =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double largest = 0;
    for (int i = 0; i < ascending.length; i++) {
      largest = Math.max(largest, Math.min(1, (ascending.length - i) * p[ascending[i]]));
      adjusted[ascending[i]] = largest;
    }
    return adjusted;
  }
}
