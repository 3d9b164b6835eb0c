package io.github.corenlpaffect.train.optimisation;

/** Every group counts the same: w = 1. */
final class EqualWeighting implements LossWeighting {
  private final int groups;

  EqualWeighting(int groups) {
    this.groups = groups;
  }

  @Override
  public double[] weights() {
    return Weights.filled(groups, 1);
  }
}
