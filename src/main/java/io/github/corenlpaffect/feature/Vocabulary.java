package io.github.corenlpaffect.feature;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The words that a model knows, as a map from the hash of a word to its row, and the buckets that
 * the character n-grams of other words fall into. Words are ordered from frequent to rare.
 * Immutable and thread-safe.
 *
 * <p>Only hashes are kept: of two words with one hash the more frequent wins, and a word that was
 * never seen is taken for a known one with probability 10⁻¹⁴.
 */
public final class Vocabulary {
  /** The row of a word that is not in the vocabulary. */
  public static final int UNKNOWN = -1;

  private final long[] hashes;
  private final int buckets;
  private final HashIndex known;
  private final RowTable aliases;

  /**
   * A vocabulary.
   *
   * @param hashes {@link TextHash} of each word, in the order of the rows
   * @param buckets number of rows for character n-grams, 1 or more; they follow those of the words
   * @throws IllegalArgumentException if there is no bucket
   */
  public Vocabulary(long[] hashes, int buckets) {
    this.hashes = hashes.clone();
    this.buckets = buckets;
    known = new HashIndex(this.hashes);
    aliases = RowTable.EMPTY;
    if (buckets < 1) {
      throw new IllegalArgumentException("a vocabulary needs a bucket, not " + buckets);
    }
  }

  private Vocabulary(long[] hashes, int buckets, HashIndex known, RowTable aliases) {
    this.hashes = hashes;
    this.buckets = buckets;
    this.known = known;
    this.aliases = aliases;
  }

  /** This vocabulary, but words in a table have the rows given for them there. */
  Vocabulary withAliases(RowTable rows) {
    return new Vocabulary(hashes, buckets, known, rows);
  }

  /**
   * This vocabulary with the same rows, of which only those of some words are found: the others are
   * words like any that it does not hold.
   *
   * @param isKnown tells by a word's {@link TextHash} whether it is found
   */
  public Vocabulary knowingOnly(LongPredicate isKnown) {
    return new Vocabulary(hashes, buckets, new HashIndex(hashes, isKnown), RowTable.EMPTY);
  }

  /** The hashes of the words, in the order of the rows. */
  public long[] hashes() {
    return hashes.clone();
  }

  /** The hashes of all that may be found in the first rows: their words and the aliases. */
  long[] hashes(int rows) {
    int first = Math.min(rows, hashes.length);
    long[] others = aliases.hashes();
    long[] all = Arrays.copyOf(hashes, first + others.length);
    System.arraycopy(others, 0, all, first, others.length);
    return all;
  }

  /** Number of words. */
  public int words() {
    return hashes.length;
  }

  /** Number of rows for character n-grams. */
  public int buckets() {
    return buckets;
  }

  /** Number of rows: words, then buckets. */
  public int rows() {
    return hashes.length + buckets;
  }

  /** The row of a word, or {@link #UNKNOWN}. */
  public int row(CharSequence word) {
    return row(word, 0, word.length());
  }

  /** The row of the word between two positions of a text, or {@link #UNKNOWN}. */
  public int row(CharSequence text, int start, int end) {
    return rowOf(TextHash.of(text, start, end));
  }

  /** The row of the word with a hash, or {@link #UNKNOWN}. */
  int rowOf(long hash) {
    int alias = aliases.row(hash);
    return alias == UNKNOWN ? known.place(hash) : alias;
  }

  /** The row of the bucket that the n-gram with a hash falls into. */
  int bucketRowOf(long hash) {
    return hashes.length + (int) Long.remainderUnsigned(hash, buckets);
  }
}
