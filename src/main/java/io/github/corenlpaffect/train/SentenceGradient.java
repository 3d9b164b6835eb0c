package io.github.corenlpaffect.train;

import java.util.Arrays;

/** The gradient of what an encoder gives: of a sentence's vector, and of the words' states. */
final class SentenceGradient {
  private final float[] pooled;
  private final int stateWidth;
  private float[][] states = {};
  private int words;

  SentenceGradient(int pooledWidth, int stateWidth) {
    pooled = new float[pooledWidth];
    this.stateWidth = stateWidth;
  }

  /** Forgets everything; states have none until one is asked for. */
  void clear() {
    Arrays.fill(pooled, 0);
    words = 0;
  }

  /** That of the sentence's vector. */
  float[] pooled() {
    return pooled;
  }

  /** Whether states have gradients besides those that the vector's implies. */
  boolean hasStates() {
    return words > 0;
  }

  /** Makes room for the states' gradients, which begin with zeros. */
  void needStates(int count) {
    if (words > 0) {
      return;
    }
    if (states.length < count) {
      states = new float[2 * count][stateWidth];
    }
    words = count;
    for (int word = 0; word < count; word++) {
      Arrays.fill(states[word], 0);
    }
  }

  /** That of the state of a word. */
  float[] state(int word) {
    return states[word];
  }
}
