package io.github.corenlpaffect.feature;

import java.util.Arrays;
import java.util.Map;
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
  private final long[] slotHashes;
  private final int[] slotRows;

  /**
   * A vocabulary.
   *
   * @param hashes {@link TextHash} of each word, in the order of the rows
   * @param buckets number of rows for character n-grams, 1 or more; they follow those of the words
   * @throws IllegalArgumentException if there is no bucket
   */
  public Vocabulary(long[] hashes, int buckets) {
    this(hashes.clone(), buckets, Map.of(), hash -> true);
  }

  private Vocabulary(
      long[] hashes, int buckets, Map<Long, Integer> aliases, LongPredicate isKnown) {
    if (buckets < 1) {
      throw new IllegalArgumentException("a vocabulary needs a bucket, not " + buckets);
    }
    this.hashes = hashes;
    this.buckets = buckets;
    int slots = Integer.highestOneBit(Math.max(1, hashes.length + aliases.size())) * 4;
    slotHashes = new long[slots];
    slotRows = new int[slots];
    Arrays.fill(slotRows, UNKNOWN);
    aliases.forEach(this::put);
    for (int row = 0; row < hashes.length; row++) {
      if (isKnown.test(hashes[row])) {
        put(hashes[row], row);
      }
    }
  }

  /** This vocabulary, but words with these hashes have the rows given for them. */
  Vocabulary withAliases(Map<Long, Integer> rows) {
    return rows.isEmpty() ? this : new Vocabulary(hashes, buckets, rows, hash -> true);
  }

  /**
   * This vocabulary with the same rows, of which only those of some words are found: the others are
   * words like any that it does not hold.
   *
   * @param isKnown tells by a word's {@link TextHash} whether it is found
   */
  public Vocabulary knowingOnly(LongPredicate isKnown) {
    return new Vocabulary(hashes, buckets, Map.of(), isKnown);
  }

  private void put(long hash, int row) {
    int slot = slotOf(hash);
    if (slotRows[slot] == UNKNOWN) {
      slotHashes[slot] = hash;
      slotRows[slot] = row;
    }
  }

  /** The hashes of the words, in the order of the rows. */
  public long[] hashes() {
    return hashes.clone();
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
    return slotRows[slotOf(hash)];
  }

  /** The row of the bucket that the n-gram with a hash falls into. */
  int bucketRowOf(long hash) {
    return hashes.length + (int) Long.remainderUnsigned(hash, buckets);
  }

  private int slotOf(long hash) {
    int mask = slotRows.length - 1;
    int slot = (int) hash & mask;
    while (slotRows[slot] != UNKNOWN && slotHashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
