package io.github.corenlpaffect.train.optimisation;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;

/**
 * Decides how much each group of tasks counts in a step. Those that move their weights keep them
 * positive and, but for {@link UncertaintyWeighting}, of sum the number of groups, so that the
 * learning rate means the same with each.
 *
 * <p>Used by the thread that takes the steps, not safe for several.
 *
 * <p>To add one: write a class that implements this interface, with a static method that reads its
 * options and returns a {@link Factory} (as {@link GradNorm#read}), and add a line to {@link
 * WeightingKind}. The name of that constant in lower case is the value of {@code train.weighting}.
 */
public interface LossWeighting {
  /** Makes a weighting when the groups are known. */
  @FunctionalInterface
  interface Factory {
    /**
     * A weighting at the start of a training run.
     *
     * @param groups names of the groups of tasks, in the order of all arrays
     * @param seed of what is random
     * @throws IllegalArgumentException if options name groups that are none
     */
    LossWeighting create(ImmutableList<String> groups, long seed);
  }

  /** The weight of each group in the coming step: at least 0 and finite; the caller's to keep. */
  double[] weights();

  /**
   * Tells what the step has brought that was taken with {@link #weights}.
   *
   * @param losses mean unweighted loss of each group; NaN where it had no example in the step
   * @param gradientNorms norm of each group's unweighted gradient on the shared parameters; only
   *     read if {@link #needsGradients}
   */
  default void observe(double[] losses, double[] gradientNorms) {}

  /** Tells that an epoch has ended. */
  default void endEpoch() {}

  /** Whether {@link #observe} must be given the norms of the gradients. */
  default boolean needsGradients() {
    return false;
  }

  /** All that changes during training, as a checkpoint holds it. */
  default double[] state() {
    return new double[0];
  }

  /**
   * Takes back what {@link #state} gave: from here on the weights are what they would have been.
   *
   * @throws IllegalArgumentException if it is no state of such a weighting of as many groups
   */
  default void restore(double[] state) {
    Preconditions.checkArgument(state.length == 0, "this weighting has no state");
  }
}
