package io.github.corenlpaffect.train.optimisation;

import com.google.common.collect.Range;
import io.github.corenlpaffect.train.OptionReader;

/**
 * Uncertainty weighting (Kendall, Gal and Cipolla 2018, "Multi-Task Learning Using Uncertainty to
 * Weigh Losses for Scene Geometry and Semantics"): w = exp(−s), where the log variances s are
 * learnt, together with the network, by gradient descent on Σ exp(−s)·L + s, whose derivative is 1
 * − exp(−s)·L. For a loss that stays as it is that ends at the closed form s = log L, w = 1/L.
 *
 * <p>|s| is held within 10, so that a loss that comes near 0 is not weighed without bound.
 */
final class UncertaintyWeighting implements LossWeighting {
  /** That of Chen et al. (2018), section 5.1, for this weighting. */
  private static final double RATE = 0.025;

  private static final double LARGEST = 10;

  private final double rate;
  private final double[] logVariances;

  UncertaintyWeighting(int groups, double rate) {
    this.rate = rate;
    logVariances = new double[groups];
  }

  /** Reads {@code train.uncertaintyRate}, the learning rate of the log variances. */
  static Factory read(OptionReader in) {
    double rate = in.number("uncertaintyRate", RATE, Range.greaterThan(0.0));
    return (groups, seed) -> new UncertaintyWeighting(groups.size(), rate);
  }

  @Override
  public double[] weights() {
    double[] weights = new double[logVariances.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(-logVariances[i]);
    }
    return weights;
  }

  @Override
  public void observe(double[] losses, double[] gradientNorms) {
    for (int i = 0; i < logVariances.length; i++) {
      if (!Double.isNaN(losses[i])) {
        double s = logVariances[i];
        double next = s - rate * (1 - Math.exp(-s) * losses[i]);
        logVariances[i] = Math.max(-LARGEST, Math.min(LARGEST, next));
      }
    }
  }

  @Override
  public double[] state() {
    return logVariances.clone();
  }

  @Override
  public void restore(double[] state) {
    Weights.checkState(state, logVariances.length);
    System.arraycopy(state, 0, logVariances, 0, state.length);
  }
}
