package io.github.corenlpaffect.experiment.relatedness;

import java.util.OptionalDouble;

/**
 * How the gradients of tasks pointed over a joint training of all of them: where those of two tasks
 * conflict, each step for one is a step against the other (Yu et al. 2020).
 */
@FunctionalInterface
public interface GradientCosines {

  /**
   * The mean cosine of the gradients of two tasks on the parameters that they share.
   *
   * @param task the name of its head
   * @param other the name of another
   * @return −1…1, the same for both orders; empty if they never met
   */
  OptionalDouble between(String task, String other);
}
