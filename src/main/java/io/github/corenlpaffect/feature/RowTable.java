package io.github.corenlpaffect.feature;

/** A map from the hashes of words to rows, with open addressing. Not thread-safe while it grows. */
final class RowTable {
  private static final int EMPTY = 0;

  private final long[] hashes;

  /** For each slot {@link #EMPTY}, or the row, counted from 1. */
  private final int[] rows;

  private int size;

  /** An empty table with room for a number of words. */
  RowTable(int words) {
    int slots = Integer.highestOneBit(Math.max(1, words)) * 4;
    hashes = new long[slots];
    rows = new int[slots];
  }

  /** A table of words with these hashes, whose rows are their places; of equal ones the first. */
  static RowTable of(long[] hashes) {
    RowTable table = new RowTable(hashes.length);
    for (int row = 0; row < hashes.length; row++) {
      table.putIfAbsent(hashes[row], row);
    }
    return table;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds the row of a word, unless it has one already. */
  void putIfAbsent(long hash, int row) {
    int slot = slotOf(hash);
    if (rows[slot] == EMPTY) {
      hashes[slot] = hash;
      rows[slot] = row + 1;
      size++;
    }
  }

  /** The row of the word with a hash, or {@link Vocabulary#UNKNOWN}. */
  int row(long hash) {
    return rows[slotOf(hash)] - 1;
  }

  /** The hashes of all words. */
  long[] hashes() {
    long[] all = new long[size];
    int count = 0;
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] != EMPTY) {
        all[count++] = hashes[slot];
      }
    }
    return all;
  }

  private int slotOf(long hash) {
    int mask = rows.length - 1;
    int slot = (int) hash & mask;
    while (rows[slot] != EMPTY && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
