package io.github.corenlpaffect.train.optimisation;

/** The plain sum of the gradients: c = 1. */
final class GradientSum implements GradientCombination {
  @Override
  public double[] coefficients(double[][] gram, long seed) {
    return Weights.filled(gram.length, 1);
  }

  @Override
  public boolean needsGradients() {
    return false;
  }
}
