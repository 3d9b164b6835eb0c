package io.github.corenlpaffect.train.optimisation;

import com.google.common.collect.Range;
import io.github.corenlpaffect.train.OptionReader;
import java.util.Arrays;

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
   * What every gradient has, as a part of the longest one's length, in a dimension of its own, so
   * that g_w has a direction where the gradients cancel. The authors' code adds 10⁻⁸ to ‖g_w‖².
   */
  private static final double COMMON = 1e-4;

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
    double[][] lifted = lifted(gram);
    double[] weights = new SimplexMinimiser(lifted, GramMatrix.times(gram, mean), most).minimise();
    double factor = most / GramMatrix.norm(lifted, weights);
    return Arrays.stream(weights).map(weight -> 1 + groups * factor * weight).toArray();
  }

  private static double[][] lifted(double[][] gram) {
    return Arrays.stream(gram)
        .map(row -> Arrays.stream(row).map(product -> product + COMMON * COMMON).toArray())
        .toArray(double[][]::new);
  }
}
