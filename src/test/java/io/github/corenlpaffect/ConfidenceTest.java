package io.github.corenlpaffect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
  @Test
  void bothEndsOfTheRangeAreAllowed() {
    assertEquals(new Confidence(0, 0, 0), Confidence.none());
    assertEquals(1, new Confidence(1, 1, 1).valence());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void eachPartMustBeANumberFromZeroToOne(double wrong) {
    assertThrows(IllegalArgumentException.class, () -> new Confidence(wrong, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Confidence(0, wrong, 0));
    assertThrows(IllegalArgumentException.class, () -> new Confidence(0, 0, wrong));
  }
}
