package io.github.corenlpaffect.model;

/** What a weight may be: a number that learning could have led to. */
final class Weights {
  /**
   * The largest size of a weight: thirty times that of any in the shipped models, and so small that
   * no sum of products in a forward pass leaves the range of a float.
   */
  static final float LARGEST = 100;

  private Weights() {}

  /**
   * @throws IllegalArgumentException if a weight is not finite or beyond {@link #LARGEST}
   */
  static void check(float[] weights) {
    for (float weight : weights) {
      if (!(weight >= -LARGEST && weight <= LARGEST)) {
        throw new IllegalArgumentException(
            Float.isFinite(weight)
                ? "it holds a weight of " + weight + ", beyond " + LARGEST
                : "it holds a weight that is not finite");
      }
    }
  }
}
