package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelSetsTest {
  private static final double EXACT = 1e-12;
  private static final boolean[][] GOLD = {
    {true, true, false}, {false, false, false}, {true, false, false}
  };
  private static final boolean[][] PREDICTED = {
    {true, false, false}, {false, false, false}, {false, true, false}
  };

  @Test
  void jaccardCountsTwoEmptySetsAsOne() {
    assertEquals((1 / 2.0 + 1 + 0) / 3, LabelSets.jaccard(GOLD, PREDICTED), EXACT);
  }

  @Test
  void microF1PoolsAllLabels() {
    assertEquals(2 * 1 / 5.0, LabelSets.microF1(GOLD, PREDICTED), EXACT);
  }

  @Test
  void macroF1LeavesOutLabelsThatNeverOccur() {
    assertEquals((2 / 3.0 + 0) / 2, LabelSets.macroF1(GOLD, PREDICTED), EXACT);
  }

  @Test
  void withoutTextsAllIsUndefined() {
    boolean[][] none = {};

    assertEquals(Double.NaN, LabelSets.jaccard(none, none));
    assertEquals(Double.NaN, LabelSets.microF1(none, none));
    assertEquals(Double.NaN, LabelSets.macroF1(none, none));
  }

  @Property
  void jaccardIsSymmetricAndOneForEqualSets(
      @ForAll @Size(min = 1, max = 9) boolean[] a, @ForAll @Size(9) boolean[] b) {
    boolean[][] left = {Arrays.copyOf(a, b.length)};
    boolean[][] right = {b};

    assertEquals(LabelSets.jaccard(left, right), LabelSets.jaccard(right, left));
    assertEquals(1, LabelSets.jaccard(left, left));
  }
}
