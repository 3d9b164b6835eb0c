package io.github.corenlpaffect.feature;

import java.util.function.LongPredicate;

/**
 * Finds the place of a hash in an array of hashes, by open addressing. A slot has the place alone,
 * so that the index is small, and the hashes of frequent words, which come first, lie side by side
 * in a processor's cache. Immutable and thread-safe.
 */
final class HashIndex {
  /** The place of a hash that is not in the array. */
  static final int NONE = -1;

  private static final int SLOTS_OF_A_HASH = 4;
  private static final int EMPTY = 0;

  private final long[] hashes;

  /** For each slot {@link #EMPTY}, or the place of a hash, counted from 1. */
  private final int[] places;

  /**
   * An index of an array, of whose equal hashes the first is found.
   *
   * @param hashes shared, not copied
   */
  HashIndex(long[] hashes) {
    this(hashes, slots(hashes));
    for (int place = 0; place < hashes.length; place++) {
      add(place);
    }
  }

  /**
   * An index of some hashes of an array.
   *
   * @param hashes shared, not copied
   * @param isFound tells which of them are found
   */
  HashIndex(long[] hashes, LongPredicate isFound) {
    this(hashes, slots(hashes));
    for (int place = 0; place < hashes.length; place++) {
      if (isFound.test(hashes[place])) {
        add(place);
      }
    }
  }

  private HashIndex(long[] hashes, int[] places) {
    this.hashes = hashes;
    this.places = places;
  }

  private static int[] slots(long[] hashes) {
    return new int[Integer.highestOneBit(Math.max(1, hashes.length)) * SLOTS_OF_A_HASH];
  }

  private void add(int place) {
    int slot = slotOf(hashes[place]);
    if (places[slot] == EMPTY) {
      places[slot] = place + 1;
    }
  }

  /** The first place of a hash, or {@link #NONE}. */
  int place(long hash) {
    return places[slotOf(hash)] - 1;
  }

  private int slotOf(long hash) {
    int mask = places.length - 1;
    int slot = (int) hash & mask;
    while (places[slot] != EMPTY && hashes[places[slot] - 1] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
