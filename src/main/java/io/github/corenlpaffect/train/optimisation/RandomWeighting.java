package io.github.corenlpaffect.train.optimisation;

import io.github.corenlpaffect.train.Noise;
import java.util.stream.IntStream;

/**
 * Random loss weighting (Lin, Ye, Zhang and Tsang 2022, "Reasonable Effectiveness of Random
 * Weighting"): w = K·softmax(z) for K groups, with z from the standard normal distribution, anew in
 * each step. The paper's weights have the sum 1, these have K.
 */
final class RandomWeighting implements LossWeighting {
  private final int groups;
  private final long seed;
  private long step;

  RandomWeighting(int groups, long seed) {
    this.groups = groups;
    this.seed = seed;
  }

  @Override
  public double[] weights() {
    long ofStep = Noise.seed(seed, step);
    return Weights.softmax(
        IntStream.range(0, groups).mapToDouble(group -> Noise.gaussian(ofStep, group)).toArray());
  }

  @Override
  public void observe(double[] losses, double[] gradientNorms) {
    step++;
  }

  @Override
  public double[] state() {
    return new double[] {step};
  }

  @Override
  public void restore(double[] state) {
    Weights.checkState(state, 1);
    step = (long) state[0];
  }
}
