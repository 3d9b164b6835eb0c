package io.github.corenlpaffect.annotation.agreement;

import java.util.function.DoubleBinaryOperator;

/** What a disagreement costs in a weighted kappa. */
public enum Weights {
  /** Its distance. */
  LINEAR((a, b) -> Math.abs(a - b)),
  /** The square of its distance. */
  QUADRATIC((a, b) -> (a - b) * (a - b));

  private final DoubleBinaryOperator cost;

  Weights(DoubleBinaryOperator cost) {
    this.cost = cost;
  }

  /** The cost of two answers, 0 if they are equal. */
  DoubleBinaryOperator cost() {
    return cost;
  }
}
