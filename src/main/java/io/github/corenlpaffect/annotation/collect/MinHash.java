package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.feature.TextHash;
import java.util.Arrays;
import java.util.Set;

/**
 * Hashes of which two sets share at least one the likelier, the more alike the sets are: the least
 * values of random hash functions (Broder, On the resemblance and containment of documents, 1997),
 * banded (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4). With {@value #BANDS}
 * bands of {@value #ROWS} functions, sets with the Jaccard similarity s share one with the
 * probability 1 − (1 − s⁶)⁸: .99 at s = .9, .91 at .8, .32 at .6, .03 at .4.
 */
final class MinHash {
  /** How many hashes a set has. */
  static final int BANDS = 8;

  private static final int ROWS = 6;

  /** An odd number whose multiples are spread, from the golden ratio. */
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private MinHash() {}

  /** The hashes of the bands; none of an empty set. */
  static long[] bands(Set<String> elements) {
    if (elements.isEmpty()) {
      return new long[0];
    }
    long[] least = leastValues(elements);
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mixed(hash * GOLDEN + least[band * ROWS + row]);
      }
      bands[band] = hash;
    }
    return bands;
  }

  private static long[] leastValues(Set<String> elements) {
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (String element : elements) {
      long hash = TextHash.of(element);
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mixed(hash + (i + 1) * GOLDEN));
      }
    }
    return least;
  }

  /** The finisher of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
  static long mixed(long value) {
    long h = value;
    h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }
}
