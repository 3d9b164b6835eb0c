package io.github.corenlpaffect.train.optimisation;

import com.google.common.collect.Range;
import io.github.corenlpaffect.train.OptionReader;

/**
 * CAGrad (Liu, Liu, Jin, Stone and Liu 2021, "Conflict-Averse Gradient Descent for Multi-task
 * Learning", algorithm 1): within the ball ‖d − g₀‖ ≤ c·‖g₀‖ around the mean gradient g₀ the step d
 * that is best for the group that gains least, max min g_i·d. With g_w = Σ w·g for the w in the
 * simplex that minimises g_w·g₀ + c·‖g₀‖·‖g_w‖, it is d = g₀ + c·‖g₀‖/‖g_w‖·g_w.
 *
 * <p>The result is K·d for the K gradients that are not zero, without further rescaling: for c = 0
 * the sum.
 */
final class CaGrad implements GradientCombination {
  /** That of the paper's experiments on NYUv2 and Cityscapes. */
  private static final double RADIUS = 0.4;

  /**
   * The length, as a part of the longest gradient's, below which g_w is rather zero than a
   * direction: then the coefficients would only blow up rounding errors.
   */
  private static final double SHORTEST = 1e-6;

  private final double radius;

  /**
   * A combination.
   *
   * @param radius the paper's c, from 0 and below 1
   */
  CaGrad(double radius) {
    this.radius = radius;
  }

  /** Reads {@code train.cagradC}. */
  static GradientCombination read(OptionReader in) {
    return new CaGrad(in.number("cagradC", RADIUS, Range.closedOpen(0.0, 1.0)));
  }

  @Override
  public double[] coefficients(double[][] gram, long seed) {
    return PresentGradients.combine(gram, this::combine);
  }

  private double[] combine(double[][] gram) {
    int groups = gram.length;
    double[] mean = Weights.filled(groups, 1.0 / groups);
    double most = radius * GramMatrix.norm(gram, mean);
    double[] weights = new SimplexMinimiser(gram, GramMatrix.times(gram, mean), most).minimise();
    double length = GramMatrix.norm(gram, weights);
    double factor = length < SHORTEST ? 0 : most / length;
    double[] coefficients = new double[groups];
    for (int i = 0; i < groups; i++) {
      coefficients[i] = 1 + groups * factor * weights[i];
    }
    return coefficients;
  }
}
