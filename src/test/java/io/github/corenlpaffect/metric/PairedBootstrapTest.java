package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
  private static final int TEXTS = 400;

  @Test
  void aSystemIsNoBetterThanItself() {
    Interval interval = PairedBootstrap.ofDifference(TEXTS, meanOf(i -> i), meanOf(i -> i));

    assertEquals(new Interval(0, 0), interval);
  }

  @Test
  void aDifferenceThatEveryTextShowsHasNoSpread() {
    Interval interval = PairedBootstrap.ofDifference(TEXTS, meanOf(i -> i + 1), meanOf(i -> i));

    assertEquals(1, interval.low(), 1e-9);
    assertEquals(1, interval.high(), 1e-9);
  }

  @Test
  void theIntervalOfAMeanIsAboutTwoStandardErrorsToEitherSide() {
    // right on every other text: mean ½, standard error ½ / √400
    Interval interval = PairedBootstrap.ofDifference(TEXTS, meanOf(i -> i % 2), meanOf(i -> 0));

    assertEquals(0.5 - 1.96 * 0.025, interval.low(), 0.006);
    assertEquals(0.5 + 1.96 * 0.025, interval.high(), 0.006);
  }

  @Test
  void theSameArgumentsGiveTheSameInterval() {
    ToDoubleFunction<int[]> squares = meanOf(i -> (i * i) % 17);

    assertEquals(
        PairedBootstrap.ofDifference(TEXTS, squares, meanOf(i -> i % 5)),
        PairedBootstrap.ofDifference(TEXTS, squares, meanOf(i -> i % 5)));
  }

  @Test
  void resamplesWithoutAFigureAreLeftOut() {
    ToDoubleFunction<int[]> sometimes =
        drawn -> Arrays.stream(drawn).anyMatch(i -> i == 0) ? 1 : Double.NaN;
    Interval interval = PairedBootstrap.ofDifference(3, sometimes, drawn -> 0);

    assertEquals(new Interval(1, 1), interval);
  }

  @Test
  void withoutTextsItIsUndefined() {
    assertTrue(Double.isNaN(PairedBootstrap.ofDifference(0, d -> 0, d -> 0).low()));
  }

  private static ToDoubleFunction<int[]> meanOf(IntToDoubleFunction score) {
    return drawn -> IntStream.of(drawn).mapToDouble(score).average().orElseThrow();
  }
}
