package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadSpecTest {
  private static final List<String> LABELS = List.of("a", "b");

  @Test
  void levelsNeedAnOutputPerStep() {
    assertEquals(6, HeadSpec.ordinal("x", 0, 3, LABELS).outputs());
    assertEquals(2, HeadSpec.multiLabel("x", LABELS).outputs());
  }

  @Test
  void labelsMustBeThereAndDiffer() {
    assertThrows(IllegalArgumentException.class, () -> HeadSpec.singleLabel("x", List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> HeadSpec.singleLabel("x", List.of("a", "a")));
  }

  @Test
  void theScaleMustBeARange() {
    assertThrows(IllegalArgumentException.class, () -> HeadSpec.regression("x", 1, 1, LABELS));
    assertThrows(
        IllegalArgumentException.class, () -> HeadSpec.regression("x", 0, Double.NaN, LABELS));
    assertThrows(
        IllegalArgumentException.class,
        () -> HeadSpec.regression("x", 0, Double.POSITIVE_INFINITY, LABELS));
    assertThrows(
        IllegalArgumentException.class, () -> new HeadSpec("x", HeadKind.ORDINAL, LABELS, 0, 2.5));
    assertThrows(IllegalArgumentException.class, () -> HeadSpec.ordinal("x", 0, 1_000_000, LABELS));
  }

  @Test
  void rawOutputsBecomeAmountsOnTheHeadsScale() {
    float[] raw = {9, 0, 100, -100};
    assertArrayEquals(
        new double[] {0, 1},
        HeadOutputs.decode(HeadSpec.regression("x", -1, 1, LABELS), raw, 1),
        1e-6);
    assertArrayEquals(
        new double[] {1.5, 1},
        HeadOutputs.decode(HeadSpec.ordinal("x", 0, 2, LABELS), new float[] {100, 0, 0, 0}, 0),
        1e-6);
    assertArrayEquals(
        new double[] {1, 0}, HeadOutputs.decode(HeadSpec.singleLabel("x", LABELS), raw, 2), 1e-6);
  }
}
