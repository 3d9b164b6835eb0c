package io.github.corenlpaffect.model;

/** Where the encoder gets the rows of words from: the folded table, or the one being trained. */
public interface RowSource {
  /**
   * The row of a word.
   *
   * @param row its number in the vocabulary
   * @param negated whether the word stands in the scope of a negator
   * @return an array of the encoder's {@link Encoder#rowWidth()}; not to be written
   */
  float[] row(int row, boolean negated);
}
