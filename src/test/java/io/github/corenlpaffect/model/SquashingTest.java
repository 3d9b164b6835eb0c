package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SquashingTest {
  private static final float STEP = 1e-2f;

  @Test
  void tanhIsCloseEverywhereAndNeverLeavesItsRange() {
    for (float x = -20; x <= 20; x += 1e-3f) {
      assertEquals(Math.tanh(x), Squashing.tanh(x), 1e-4, "at " + x);
      assertTrue(Math.abs(Squashing.tanh(x)) <= 1, "at " + x);
    }
  }

  @Test
  void sigmoidIsCloseEverywhere() {
    for (float x = -20; x <= 20; x += 1e-3f) {
      assertEquals(1 / (1 + Math.exp(-x)), Squashing.sigmoid(x), 5e-5, "at " + x);
    }
  }

  @Test
  void theSlopeOfTanhIsWhatGoingBackwardsTakesItFor() {
    for (float x = -8; x <= 8; x += 1e-2f) {
      float slope = (Squashing.tanh(x + STEP) - Squashing.tanh(x - STEP)) / (2 * STEP);
      assertEquals(1 - Math.pow(Squashing.tanh(x), 2), slope, 5e-4, "at " + x);
    }
  }

  @Test
  void tanhIsOddAndSaturates() {
    assertEquals(0, Squashing.tanh(0));
    assertEquals(-Squashing.tanh(1.3f), Squashing.tanh(-1.3f));
    assertEquals(1, Squashing.tanh(Float.MAX_VALUE), 1e-4);
    assertEquals(0, Squashing.sigmoid(-Float.MAX_VALUE), 5e-5);
  }
}
