package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.Ints;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  private static final double EXACT = 1e-12;

  /** Recalls 1/2, 2/3, 1; F1 1/2, 2/3, 1; gold labels 2, 3, 1. */
  private final ConfusionMatrix matrix =
      ConfusionMatrix.of(new int[] {0, 0, 1, 1, 1, 2}, new int[] {0, 1, 1, 1, 0, 2}, 4);

  @Test
  void accuracyIsTheShareOfRightPredictions() {
    assertEquals(4 / 6.0, matrix.accuracy(), EXACT);
  }

  @Test
  void macroMeasuresLeaveOutClassesThatNeverOccur() {
    assertEquals((1 / 2.0 + 2 / 3.0 + 1) / 3, matrix.macroRecall(), EXACT);
    assertEquals((1 / 2.0 + 2 / 3.0 + 1) / 3, matrix.macroF1(), EXACT);
  }

  @Test
  void meanF1TakesTheChosenClasses() {
    assertEquals(0.75, matrix.meanF1(c -> c == 0 || c == 2), EXACT);
  }

  @Test
  void weightedF1CountsAClassAsOftenAsItIsGold() {
    assertEquals((2 / 2.0 + 3 * 2 / 3.0 + 1) / 6, matrix.weightedF1(), EXACT);
  }

  @Test
  void aPredictedClassThatIsNeverGoldLowersMacroF1() {
    ConfusionMatrix wrong = ConfusionMatrix.of(new int[] {0, 0}, new int[] {0, 1}, 2);

    assertEquals((2 / 3.0 + 0) / 2, wrong.macroF1(), EXACT);
    assertEquals(0.5, wrong.macroRecall(), EXACT);
  }

  @Test
  void withoutTextsAllIsUndefined() {
    ConfusionMatrix empty = ConfusionMatrix.of(new int[0], new int[0], 3);

    assertEquals(Double.NaN, empty.accuracy());
    assertEquals(Double.NaN, empty.macroRecall());
    assertEquals(Double.NaN, empty.macroF1());
    assertEquals(Double.NaN, empty.weightedF1());
  }

  @Property
  void oneClassForAllTextsHasTheMacroRecallOfChance(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 2) Integer> gold,
      @ForAll @IntRange(max = 2) int always) {
    int[] predicted = Collections.nCopies(gold.size(), always).stream().mapToInt(c -> c).toArray();
    double byChance = gold.contains(always) ? 1.0 / gold.stream().distinct().count() : 0;

    ConfusionMatrix counted = ConfusionMatrix.of(Ints.toArray(gold), predicted, 3);

    assertEquals(byChance, counted.macroRecall(), EXACT);
  }

  @Test
  void microF1CountsTheChosenClassesTogether() {
    int[] gold = {0, 0, 1, 2, 2};
    int[] predicted = {0, 2, 1, 1, 2};

    // of classes 0 and 1: 2 right, 3 gold, 3 predicted
    assertEquals(2 * 2 / 6.0, ConfusionMatrix.of(gold, predicted, 3).microF1(c -> c < 2), 1e-12);
    assertEquals(Double.NaN, ConfusionMatrix.of(gold, predicted, 4).microF1(c -> c == 3));
  }
}
