package io.github.corenlpaffect.metric;

import static com.google.common.base.Preconditions.checkArgument;

/** The check that the measures share: one prediction for each gold label. */
final class Pairs {
  private Pairs() {}

  static void check(int gold, int predicted) {
    checkArgument(gold == predicted, "%s gold labels, but %s predictions", gold, predicted);
  }
}
