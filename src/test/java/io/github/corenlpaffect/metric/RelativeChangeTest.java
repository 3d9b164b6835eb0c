package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RelativeChangeTest {
  @Test
  void isAShareOfTheReference() {
    assertEquals(0.1, RelativeChange.of(0.55, 0.5, true), 1e-12);
    assertEquals(-0.2, RelativeChange.of(0.4, 0.5, true), 1e-12);
  }

  @Test
  void aSmallerErrorIsAGain() {
    assertEquals(0.2, RelativeChange.of(0.4, 0.5, false), 1e-12);
  }

  @Test
  void isUndefinedAgainstNothing() {
    assertEquals(Double.NaN, RelativeChange.of(0.4, 0, true));
    assertEquals(Double.NaN, RelativeChange.of(0.4, -0.1, true));
    assertEquals(Double.NaN, RelativeChange.of(Double.NaN, 0.5, true));
    assertEquals(Double.NaN, RelativeChange.of(0.5, Double.NaN, true));
  }
}
