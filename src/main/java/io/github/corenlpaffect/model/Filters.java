package io.github.corenlpaffect.model;

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
      System.arraycopy(row, part * bias.length, scratch.contribution(part, word), 0, bias.length);
    }
  }

  /** Writes {@link Scratch#filtered} for all words, whose rows were taken in. */
  void apply(int words, Scratch scratch) {
    for (int word = 0; word < words; word++) {
      float[] before = word == 0 ? scratch.nothing() : scratch.contribution(TO_NEXT, word - 1);
      float[] after =
          word == words - 1 ? scratch.nothing() : scratch.contribution(TO_PREVIOUS, word + 1);
      addUp(before, scratch.contribution(TO_ITSELF, word), after, scratch.filtered(word));
    }
  }

  private void addUp(float[] before, float[] own, float[] after, float[] filtered) {
    for (int i = 0; i < filtered.length; i++) {
      filtered[i] = Math.max(0, bias[i] + before[i] + own[i] + after[i]);
    }
  }
}
