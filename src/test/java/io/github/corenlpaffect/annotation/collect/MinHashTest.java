package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static final int PAIRS = 1_000;

  @Test
  void equalSetsHaveEqualBandsAndEmptyOnesNone() {
    assertArrayEquals(MinHash.bands(Set.of("a", "b")), MinHash.bands(Set.of("b", "a")));
    assertEquals(MinHash.BANDS, MinHash.bands(Set.of("a")).length);
    assertEquals(0, MinHash.bands(Set.of()).length);
  }

  /** The shares that the formula in the class gives, within three standard errors. */
  @Test
  void setsShareABandAsOftenAsTheirSimilarityTells() {
    assertEquals(0.99, shareOfPairs(90, 10), 0.02);
    assertEquals(0.91, shareOfPairs(80, 20), 0.03);
    assertEquals(0.32, shareOfPairs(60, 40), 0.05);
    assertEquals(0.03, shareOfPairs(40, 60), 0.02);
  }

  /** How often two sets with so many elements in common, and so many in one of them, share one. */
  private static double shareOfPairs(int common, int different) {
    return IntStream.range(0, PAIRS).filter(pair -> share(pair, common, different)).count()
        / (double) PAIRS;
  }

  private static boolean share(int pair, int common, int different) {
    Set<String> one = new HashSet<>();
    Set<String> other = new HashSet<>();
    for (int i = 0; i < common; i++) {
      one.add(pair + " " + i);
      other.add(pair + " " + i);
    }
    for (int i = 0; i < different; i++) {
      (i % 2 == 0 ? one : other).add(pair + " not shared " + i);
    }
    long[] first = MinHash.bands(one);
    long[] second = MinHash.bands(other);
    return IntStream.range(0, MinHash.BANDS).anyMatch(band -> first[band] == second[band]);
  }
}
