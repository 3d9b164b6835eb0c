package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TupleDesignTest {

  @ParameterizedTest
  @CsvSource({"400, 2, 800", "400, 1.5, 600", "101, 1.5, 152", "40, 2, 80"})
  void noTwoItemsMeetAgainWhereThatIsPossible(int items, double factor, int tuples) {
    List<int[]> design = TupleDesign.of(items, factor, 1);
    assertEquals(tuples, design.size());
    assertEquals(0, TupleDesign.repeatedPairs(design));
  }

  /** Of 12 tuples' 72 pairs among 6 items' 15, each must occur four or five times. */
  @Test
  void whereItIsNotPossiblePairsMeetAlikeOften() {
    List<int[]> design = TupleDesign.of(6, 2, 1);
    int[][] together = new int[6][6];
    for (int[] tuple : design) {
      for (int a : tuple) {
        for (int b : tuple) {
          together[a][b]++;
        }
      }
    }
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < a; b++) {
        assertTrue(together[a][b] >= 3 && together[a][b] <= 6, Arrays.deepToString(together));
      }
    }
  }

  @Property(tries = 50)
  void itemsOccurEquallyOftenButForOne(
      @ForAll @IntRange(min = 4, max = 60) int items, @ForAll long seed) {
    List<int[]> design = TupleDesign.of(items, 1.7, seed);
    int[] counts = new int[items];
    for (int[] tuple : design) {
      assertEquals(4, Arrays.stream(tuple).distinct().count(), Arrays.toString(tuple));
      Arrays.stream(tuple).forEach(item -> counts[item]++);
    }
    IntSummaryStatistics range = Arrays.stream(counts).summaryStatistics();
    assertTrue(range.getMax() - range.getMin() <= 1, Arrays.toString(counts));
  }

  @Test
  void theSeedDecides() {
    assertArrayEquals(
        TupleDesign.of(50, 2, 7).toArray(new int[0][]),
        TupleDesign.of(50, 2, 7).toArray(new int[0][]));
    assertFalse(
        Arrays.deepEquals(TupleDesign.of(50, 2, 7).toArray(), TupleDesign.of(50, 2, 8).toArray()));
  }

  @Test
  void tooFewItemsOrTuplesAreRefused() {
    IllegalArgumentException few =
        assertThrows(IllegalArgumentException.class, () -> TupleDesign.of(3, 2, 1));
    assertEquals(
        "3 texts cannot be compared by 4s; at least that many are needed", few.getMessage());
    assertThrows(IllegalArgumentException.class, () -> TupleDesign.of(100, 0.1, 1));
  }
}
