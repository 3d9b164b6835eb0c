package io.github.corenlpaffect.train.optimisation;

import com.google.common.base.Preconditions;
import java.util.Arrays;

/** What several weightings do with the numbers of all groups. */
final class Weights {
  private Weights() {}

  /** The same number for every group. */
  static double[] filled(int groups, double value) {
    double[] values = new double[groups];
    Arrays.fill(values, value);
    return values;
  }

  /** K·softmax(x): positive numbers whose sum is that of the groups. */
  static double[] softmax(double[] logits) {
    double largest = Arrays.stream(logits).max().orElse(0);
    double[] powers = Arrays.stream(logits).map(logit -> Math.exp(logit - largest)).toArray();
    double sum = Arrays.stream(powers).sum();
    return Arrays.stream(powers).map(power -> logits.length * power / sum).toArray();
  }

  /**
   * Refuses a state of another length.
   *
   * @throws IllegalArgumentException if it has not as many numbers
   */
  static void checkState(double[] state, int length) {
    Preconditions.checkArgument(
        state.length == length, "the state has %s numbers instead of %s", state.length, length);
  }
}
