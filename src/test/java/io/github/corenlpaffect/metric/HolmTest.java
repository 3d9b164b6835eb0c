package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class HolmTest {
  @Test
  void multipliesTheSmallestByTheNumberOfComparisonsAndTheNextByOneLess() {
    // ascending .01, .02, .03, .04: times 4, 3, 2, 1 is .04, .06, .06, .04; never falling again
    assertArrayEquals(
        new double[] {0.06, 0.04, 0.06, 0.06},
        Holm.adjusted(new double[] {0.04, 0.01, 0.03, 0.02}),
        1e-12);
  }

  @Test
  void isAtMostOne() {
    assertArrayEquals(new double[] {1, 1}, Holm.adjusted(new double[] {0.6, 0.9}), 0);
  }

  @Test
  void whatCouldNotBeComparedDoesNotCount() {
    assertArrayEquals(
        new double[] {0.02, Double.NaN, 0.03},
        Holm.adjusted(new double[] {0.01, Double.NaN, 0.03}),
        1e-12);
  }

  @Test
  void oneComparisonNeedsNoCorrection() {
    assertArrayEquals(new double[] {0.04}, Holm.adjusted(new double[] {0.04}), 0);
  }
}
