package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;

/**
 * A convolution over three neighbouring words with rectified outputs (Kim 2014). Whatever is known
 * of a word times the filters' weights is one row, so the convolution is a sum of rows: the first
 * third of a row goes to the next word, the second to the word itself, the last to the one before.
 *
 * @param bias one per filter
 */
public record Filters(float[] bias) {
  private static final int WINDOW = 3;
  private static final int TO_NEXT = 0;
  private static final int TO_ITSELF = 1;
  private static final int TO_PREVIOUS = 2;

  /** The width of a row for a number of filters. */
  public static int rowWidth(int filters) {
    return WINDOW * filters;
  }

  /** Number of filters. */
  public int count() {
    return bias.length;
  }

  /** The width of a row. */
  public int rowWidth() {
    return rowWidth(bias.length);
  }

  /** Takes in the row of a word, which begins with this convolution's part. */
  void take(float[] row, int word, Scratch scratch) {
    for (int part = 0; part < WINDOW; part++) {
      int receiver = word + TO_ITSELF - part;
      if (receiver >= 0) {
        System.arraycopy(
            row, part * count(), scratch.contribution(part), receiver * count(), count());
      }
    }
  }

  /** Writes {@link Scratch#filtered} and the states for all words, whose rows were taken in. */
  void apply(int words, Scratch scratch) {
    if (words > 0) {
      Arrays.fill(scratch.contribution(TO_NEXT), 0, count(), 0);
      Arrays.fill(scratch.contribution(TO_PREVIOUS), (words - 1) * count(), words * count(), 0);
      Vectors.repeat(bias, words, scratch.filterBiases());
      addUp(words * count(), scratch);
    }
    for (int word = 0; word < words; word++) {
      System.arraycopy(scratch.filtered(), word * count(), scratch.state(word), 0, count());
    }
  }

  /** All words at once: the JIT compiler gains little from a loop over the filters of one. */
  private static void addUp(int length, Scratch scratch) {
    float[] biases = scratch.filterBiases();
    float[] before = scratch.contribution(TO_NEXT);
    float[] own = scratch.contribution(TO_ITSELF);
    float[] after = scratch.contribution(TO_PREVIOUS);
    float[] filtered = scratch.filtered();
    for (int i = 0; i < length; i++) {
      filtered[i] = Math.max(0, biases[i] + before[i] + own[i] + after[i]);
    }
  }
}
