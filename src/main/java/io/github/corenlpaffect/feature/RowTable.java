package io.github.corenlpaffect.feature;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A map from the hashes of words to rows, with open addressing. Not thread-safe while it grows. */
final class RowTable {
  private final long[] hashes;
  private final int[] rows;

  /** An empty table with room for a number of words. */
  RowTable(int words) {
    int slots = Integer.highestOneBit(Math.max(1, words)) * 4;
    hashes = new long[slots];
    rows = new int[slots];
    Arrays.fill(rows, Vocabulary.UNKNOWN);
  }

  /** Adds the row of a word, unless it has one already. */
  void putIfAbsent(long hash, int row) {
    int slot = slotOf(hash);
    if (rows[slot] == Vocabulary.UNKNOWN) {
      hashes[slot] = hash;
      rows[slot] = row;
    }
  }

  /** The row of the word with a hash, or {@link Vocabulary#UNKNOWN}. */
  int row(long hash) {
    return rows[slotOf(hash)];
  }

  /** The hashes of all words. */
  LongStream hashes() {
    return IntStream.range(0, rows.length)
        .filter(slot -> rows[slot] != Vocabulary.UNKNOWN)
        .mapToLong(slot -> hashes[slot]);
  }

  private int slotOf(long hash) {
    int mask = rows.length - 1;
    int slot = (int) hash & mask;
    while (rows[slot] != Vocabulary.UNKNOWN && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
