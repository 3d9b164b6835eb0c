package io.github.corenlpaffect.train.optimisation;

import java.util.Arrays;

/**
 * The multiple-gradient descent algorithm (Désidéri 2012; for networks Sener and Koltun 2018,
 * "Multi-Task Learning as Multi-Objective Optimization"): the shortest vector in the convex hull of
 * the gradients, min ‖Σ w·g‖ with w ≥ 0, Σ w = 1, by Frank and Wolfe's method. It lowers every loss
 * or is zero, and then the point is Pareto-stationary.
 *
 * <p>Multiplied by the number of gradients that are not zero: of equal gradients it is the sum.
 */
final class Mgda implements GradientCombination {
  @Override
  public double[] coefficients(double[][] gram, long seed) {
    return PresentGradients.combine(gram, Mgda::combine);
  }

  private static double[] combine(double[][] gram) {
    int groups = gram.length;
    double[] weights = new SimplexMinimiser(gram, new double[groups], 1).minimise();
    return Arrays.stream(weights).map(weight -> groups * weight).toArray();
  }
}
