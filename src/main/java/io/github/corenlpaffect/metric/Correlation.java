package io.github.corenlpaffect.metric;

import java.util.Arrays;

/** How well predicted amounts follow gold ones, −1…1. Values must be finite. */
public final class Correlation {
  private Correlation() {}

  /**
   * Pearson's r = Σ(g−ḡ)(p−p̄) / √(Σ(g−ḡ)² Σ(p−p̄)²), after Pearson (1895).
   *
   * @return −1…1; 0 if all predictions are equal, NaN if all gold values are equal or there are
   *     none
   * @throws IllegalArgumentException if there are not as many predictions as gold values
   */
  public static double pearson(double[] gold, double[] predicted) {
    Pairs.check(gold.length, predicted.length);
    if (constant(gold)) {
      return Double.NaN;
    }
    if (constant(predicted)) {
      return 0;
    }
    double[] g = centred(gold);
    double[] p = centred(predicted);
    double r = product(g, p) / (Math.sqrt(product(g, g)) * Math.sqrt(product(p, p)));
    return Math.max(-1, Math.min(1, r));
  }

  /**
   * Spearman's ρ: Pearson's r of the ranks, where equal values share the average of their ranks
   * (Spearman 1904).
   *
   * @return −1…1; 0 if all predictions are equal, NaN if all gold values are equal or there are
   *     none
   * @throws IllegalArgumentException if there are not as many predictions as gold values
   */
  public static double spearman(double[] gold, double[] predicted) {
    Pairs.check(gold.length, predicted.length);
    return pearson(Ranks.of(gold), Ranks.of(predicted));
  }

  private static boolean constant(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  private static double[] centred(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
