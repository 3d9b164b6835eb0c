package io.github.corenlpaffect.experiment.activelearning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SavingTest {
  private static final double EXACT = 1e-9;
  private static final List<Integer> LABELS = List.of(100, 200, 400);

  @Test
  void aFigureIsReachedBetweenTwoSteps() {
    assertEquals(300, Saving.labelsFor(.55, LABELS, List.of(.4, .5, .6)).orElseThrow(), EXACT);
    assertEquals(200, Saving.labelsFor(.5, LABELS, List.of(.4, .5, .6)).orElseThrow(), EXACT);
  }

  @Test
  void theFirstTimeCounts() {
    assertEquals(150, Saving.labelsFor(.45, LABELS, List.of(.4, .5, .42)).orElseThrow(), EXACT);
  }

  @Test
  void aFigureMayBeThereFromTheBeginningOrNeverBeReached() {
    assertEquals(100, Saving.labelsFor(.3, LABELS, List.of(.4, .5, .6)).orElseThrow(), EXACT);
    assertEquals(OptionalDouble.empty(), Saving.labelsFor(.7, LABELS, List.of(.4, .5, .6)));
  }

  /** The strategy has .6, chance's figure with 400, with 200 + 200 · .1 / .2 = 300. */
  @Test
  void whatAStrategyDoesNotNeedIsSaved() {
    assertEquals(
        .25,
        Saving.share(2, LABELS, List.of(.4, .5, .6), List.of(.4, .5, .7)).orElseThrow(),
        EXACT);
  }

  /** Chance has the strategy's last figure, .55, with 300: the strategy needs a third more. */
  @Test
  void aStrategyThatNeedsMoreSavesLessThanNothing() {
    assertEquals(
        1 - 400 / 300.0,
        Saving.share(2, LABELS, List.of(.4, .5, .6), List.of(.4, .45, .55)).orElseThrow(),
        EXACT);
    assertEquals(
        OptionalDouble.empty(),
        Saving.share(1, LABELS, List.of(.4, .7, .6), List.of(.4, .45, .55)),
        "nobody knows how many it would need");
  }
}
