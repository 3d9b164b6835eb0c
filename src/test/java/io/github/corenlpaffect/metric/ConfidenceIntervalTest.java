package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {
  private static final double TABLE = 5e-4;

  @Test
  void aMeanHasTheMarginOfStudentsTable() {
    // t of 9 degrees of freedom is 2.262; its margin with a deviation of √10 is the same
    Interval interval = ConfidenceInterval.ofMean(5, Math.sqrt(10), 10);
    assertEquals(5 - 2.262, interval.low(), TABLE);
    assertEquals(5 + 2.262, interval.high(), TABLE);
  }

  @Test
  void theMeanOfOneIsNotKnown() {
    assertTrue(Double.isNaN(ConfidenceInterval.ofMean(5, 0, 1).low()));
  }

  @Test
  void aShareHasWilsonsInterval() {
    // Newcombe, "Two-Sided Confidence Intervals for the Single Proportion" (1998), table I, method
    // 3
    assertShare(0.2553, 0.3662, 81, 263);
    assertShare(0.0624, 0.1605, 15, 148);
    assertShare(0.0061, 0.1718, 1, 29);
  }

  @Test
  void aShareStaysWithinItsBounds() {
    assertShare(0, 0.1611, 0, 20);
    assertShare(1 - 0.1611, 1, 20, 20);
  }

  @Test
  void theShareOfNoneIsNotKnown() {
    assertTrue(Double.isNaN(ConfidenceInterval.ofShare(0, 0).high()));
  }

  private static void assertShare(double low, double high, long hits, long count) {
    Interval interval = ConfidenceInterval.ofShare(hits, count);
    assertEquals(low, interval.low(), TABLE);
    assertEquals(high, interval.high(), TABLE);
  }
}
