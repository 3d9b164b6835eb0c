package io.github.corenlpaffect.train.optimisation;

import com.google.common.collect.Range;
import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.train.OptionReader;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * GradNorm (Chen, Badrinarayanan, Lee and Rabinovich 2018, "GradNorm: Gradient Normalization for
 * Adaptive Loss Balancing in Deep Multitask Networks"): weights by which gradients G = w·‖g‖ on the
 * shared parameters come to be of one size, and larger where a task learns more slowly. They go
 * down Σ |G − Ḡ·r^α|, the targets taken as constants; Ḡ is the groups' mean of G, and r their
 * L/L(0) over the mean of these, with L(0) the first loss seen of a group.
 *
 * <p>The steps are taken in log w and in units of Ḡ: Δ log w = −rate·sign(G − Ḡ·r^α)·G/Ḡ. So
 * weights stay positive, and the unit of the losses does not matter (the paper's steps go through
 * Adam, which does not mind it either). Then weights get back the sum that they had. A group
 * without example, or whose gradient vanishes, is left out and keeps its weight.
 */
final class GradNorm implements LossWeighting {
  /** That of the paper's experiments on NYUv2. */
  private static final double ALPHA = 1.5;

  /** The paper's, section 5.1. */
  private static final double RATE = 0.025;

  private final double alpha;
  private final double rate;
  private double[] weights;
  private double[] firstLosses;

  GradNorm(int groups, double alpha, double rate) {
    this.alpha = alpha;
    this.rate = rate;
    weights = Weights.filled(groups, 1);
    firstLosses = Weights.filled(groups, Double.NaN);
  }

  /**
   * Reads {@code train.gradnormAlpha}, how strongly slow tasks are helped, and {@code
   * train.gradnormRate}, the learning rate of the weights.
   */
  static Factory read(OptionReader in) {
    double alpha = in.number("gradnormAlpha", ALPHA, Range.atLeast(0.0));
    double rate = in.number("gradnormRate", RATE, Range.greaterThan(0.0));
    return (groups, seed) -> new GradNorm(groups.size(), alpha, rate);
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }

  @Override
  public boolean needsGradients() {
    return true;
  }

  @Override
  public void observe(double[] losses, double[] gradientNorms) {
    int[] present =
        IntStream.range(0, weights.length)
            .filter(i -> losses[i] > 0 && gradientNorms[i] > 0)
            .toArray();
    for (int i : present) {
      firstLosses[i] = Double.isNaN(firstLosses[i]) ? losses[i] : firstLosses[i];
    }
    double sum = Arrays.stream(present).mapToDouble(i -> weights[i]).sum();
    descend(present, losses, gradientNorms);
    double scale = sum / Arrays.stream(present).mapToDouble(i -> weights[i]).sum();
    for (int i : present) {
      weights[i] *= scale;
    }
  }

  private void descend(int[] present, double[] losses, double[] gradientNorms) {
    double[] norms = relative(present, i -> weights[i] * gradientNorms[i]);
    double[] rates = relative(present, i -> losses[i] / firstLosses[i]);
    for (int k = 0; k < present.length; k++) {
      double tooLarge = Math.signum(norms[k] - Math.pow(rates[k], alpha));
      weights[present[k]] *= Math.exp(-rate * tooLarge * norms[k]);
    }
  }

  /** The numbers of these groups over their mean. */
  private static double[] relative(int[] present, IntToDoubleFunction number) {
    double mean = Arrays.stream(present).mapToDouble(number).average().orElse(1);
    return Arrays.stream(present).mapToDouble(i -> number.applyAsDouble(i) / mean).toArray();
  }

  @Override
  public double[] state() {
    return Doubles.concat(weights, firstLosses);
  }

  @Override
  public void restore(double[] state) {
    int groups = weights.length;
    Weights.checkState(state, 2 * groups);
    weights = Arrays.copyOfRange(state, 0, groups);
    firstLosses = Arrays.copyOfRange(state, groups, 2 * groups);
  }
}
