package io.github.corenlpaffect.metric;

import com.google.common.math.PairedStatsAccumulator;

/** Agreement of levels beyond chance, where a mistake costs the square of its distance. */
public final class QuadraticKappa {
  private QuadraticKappa() {}

  /**
   * Cohen's (1968) weighted kappa with quadratic weights: κ = 1 − Σᵢ(gᵢ−pᵢ)² / (Σᵢⱼ(gᵢ−pⱼ)²/n) = 2
   * cov(g, p) / (var g + var p + (ḡ−p̄)²), so that the range of levels does not matter.
   *
   * @return −1…1; 0 if all predictions are equal, NaN if all gold levels are equal or there are
   *     none
   * @throws IllegalArgumentException if there are not as many predictions as gold levels
   */
  public static double of(int[] gold, int[] predicted) {
    Pairs.check(gold.length, predicted.length);
    PairedStatsAccumulator pairs = new PairedStatsAccumulator();
    for (int i = 0; i < gold.length; i++) {
      pairs.add(gold[i], predicted[i]);
    }
    if (gold.length == 0 || pairs.xStats().min() == pairs.xStats().max()) {
      return Double.NaN;
    }
    double shift = pairs.xStats().mean() - pairs.yStats().mean();
    double byChance =
        pairs.xStats().populationVariance() + pairs.yStats().populationVariance() + shift * shift;
    return 2 * pairs.populationCovariance() / byChance;
  }
}
