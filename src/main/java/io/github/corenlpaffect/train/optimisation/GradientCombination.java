package io.github.corenlpaffect.train.optimisation;

/**
 * Makes one gradient on the shared parameters of the groups' (weighted) gradients: Σ c·g, where the
 * coefficients c follow from the inner products alone. All are of the sum's size, as far as the
 * gradients agree, so that the learning rate means the same with each. A group whose gradient is
 * zero, as when it has no example in a step, changes nothing for the others.
 *
 * <p>Immutable and safe for several threads.
 *
 * <p>To add one: write a class that implements this interface and add a line to {@link
 * CombinationKind}; options are read as in {@link CaGrad#read}. The name of that constant in lower
 * case is the value of {@code train.combination}.
 */
public interface GradientCombination {
  /**
   * The coefficients of the combined gradient.
   *
   * @param gram the inner products of the groups' gradients, see {@link GramMatrix}
   * @param seed of what is random in this step
   * @return finite numbers, one per group; the caller's to keep
   * @throws IllegalArgumentException if {@link #needsGradients} and one of them is not finite
   */
  double[] coefficients(double[][] gram, long seed);

  /** Whether the groups' gradients must be told apart; if not, all coefficients are 1. */
  default boolean needsGradients() {
    return true;
  }
}
