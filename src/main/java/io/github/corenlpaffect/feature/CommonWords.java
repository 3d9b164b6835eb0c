package io.github.corenlpaffect.feature;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a vocabulary that are no names and common enough to be what a slip of the finger
 * meant. Of the many candidates for one slip almost none is a word: a filter of two bits for each
 * hash (Bloom 1970), small enough for the processor's cache, tells so without a look into the
 * vocabulary. Immutable and thread-safe.
 */
final class CommonWords {
  private static final int FILTER_BITS = 1 << 20;

  private final Vocabulary vocabulary;
  private final Set<Integer> properNames = new HashSet<>();
  private final BitSet filter = new BitSet(FILTER_BITS);

  CommonWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (String group : Identities.PROPER) {
      properNames.add(vocabulary.row(group));
    }
    for (long hash : vocabulary.hashes(Slips.RAREST)) {
      filter.set(firstBit(hash));
      filter.set(secondBit(hash));
    }
  }

  /** The row of the word with a hash, or {@link Vocabulary#UNKNOWN} if it is none of them. */
  int row(long hash) {
    return filter.get(firstBit(hash)) && filter.get(secondBit(hash))
        ? rowOf(hash)
        : Vocabulary.UNKNOWN;
  }

  private int rowOf(long hash) {
    int row = vocabulary.rowOf(hash);
    return row < Slips.RAREST && !properNames.contains(row) ? row : Vocabulary.UNKNOWN;
  }

  private static int firstBit(long hash) {
    return (int) hash & (FILTER_BITS - 1);
  }

  private static int secondBit(long hash) {
    return (int) (hash >>> Integer.SIZE) & (FILTER_BITS - 1);
  }
}
