package io.github.corenlpaffect.feature;

/** A map from the hashes of words to rows. Immutable and thread-safe. */
final class RowTable {
  /** A table of no words. */
  static final RowTable EMPTY = new RowTable(new long[0], new int[0]);

  private final long[] hashes;
  private final int[] rows;
  private final HashIndex places;

  /**
   * A table of words.
   *
   * @param hashes of the words; shared, not copied; of equal ones the first counts
   * @param rows of the words, in the same order; shared, not copied
   */
  RowTable(long[] hashes, int[] rows) {
    this.hashes = hashes;
    this.rows = rows;
    places = new HashIndex(hashes);
  }

  /** The row of the word with a hash, or {@link Vocabulary#UNKNOWN}. */
  int row(long hash) {
    int place = places.place(hash);
    return place == HashIndex.NONE ? Vocabulary.UNKNOWN : rows[place];
  }

  /** The hashes of all words; shared, not copied. */
  long[] hashes() {
    return hashes;
  }
}
