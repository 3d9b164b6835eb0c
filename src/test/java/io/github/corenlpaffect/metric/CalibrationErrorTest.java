package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CalibrationErrorTest {

  @Test
  void isTheGapOfEachBinWeighedByItsTexts() {
    boolean[] right = {true, false, true, true};
    double[] confidence = {0.81, 0.85, 0.99, 0.95}; // two bins: .8 to .867, .933 to 1

    double gaps = Math.abs(0.5 - 0.83) * 2 + Math.abs(1 - 0.97) * 2;
    assertEquals(gaps / 4, CalibrationError.expected(right, confidence), 1e-12);
  }

  @Test
  void gapsInDifferentBinsDoNotCancel() {
    assertEquals(
        0.4,
        CalibrationError.expected(new boolean[] {true, false}, new double[] {0.6, 0.4}),
        1e-12);
  }

  @Test
  void aBinHoldsItsUpperBound() {
    boolean[] right = {false, true};

    // 0.2 closes the third bin and 0.21 opens the fourth
    assertEquals(
        (0.2 + 0.79) / 2, CalibrationError.expected(right, new double[] {0.2, 0.21}), 1e-12);
    // both in the third: the gaps cancel in part
    assertEquals((1 - 0.39) / 2, CalibrationError.expected(right, new double[] {0.2, 0.19}), 1e-12);
  }

  @Test
  void boundsOfTheRangeHaveABin() {
    assertEquals(
        0, CalibrationError.expected(new boolean[] {true, false}, new double[] {1, 0}), 1e-12);
  }

  @Test
  void withoutPredictionsItIsUndefined() {
    assertEquals(Double.NaN, CalibrationError.expected(new boolean[0], new double[0]));
  }

  @Test
  void refusesAnotherNumberOfConfidences() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CalibrationError.expected(new boolean[1], new double[2]));
  }
}
