package io.github.corenlpaffect.train.selection;

import static io.github.corenlpaffect.train.selection.MadeUpRun.losses;
import static io.github.corenlpaffect.train.selection.MadeUpRun.setting;
import static io.github.corenlpaffect.train.selection.MadeUpRun.target;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class CurriculumSelectionsTest {
  private static final double EXACT = 1e-12;
  private static final double[] BEGINNING = {2, 4};

  private final SelectionSetting two = setting(4, 0, target("a", 50, 50), target("b", 50, 50));
  private final SelectionSetting three =
      setting(4, 0, target("a", 50, 30), target("b", 50, 30), target("unlabelled", 50, 40));

  @Test
  void bothBeginWithTheFixedPlan() {
    double[] fixed = {0.5, 0.5};

    assertArrayEquals(fixed, new UncertaintySelection(two).shares(losses(BEGINNING)), EXACT);
    assertArrayEquals(fixed, new ProgressSelection(two).shares(losses(BEGINNING)), EXACT);
  }

  @Test
  void uncertaintyGivesInProportionToTheLossThatIsLeft() {
    double[] shares = new UncertaintySelection(two).shares(losses(BEGINNING, new double[] {1, 3}));

    // Half of one loss and three quarters of the other are left.
    assertArrayEquals(new double[] {0.4, 0.6}, shares, EXACT);
  }

  @Test
  void aCorpusWithoutLabelsKeepsItsShare() {
    SelectionHistory history =
        losses(new double[] {2, 4, Double.NaN}, new double[] {1, 3, Double.NaN});

    double[] shares = new UncertaintySelection(three).shares(history);
    assertArrayEquals(new double[] {0.24, 0.36, 0.4}, shares, EXACT);
    // Progress of .5 and .25, smoothed .25 and .125: 4/3 and 2/3 of the mean.
    shares = new ProgressSelection(three).shares(history);
    assertArrayEquals(new double[] {0.75 * 0.4 + 0.075, 0.75 * 0.2 + 0.075, 0.4}, shares, EXACT);
  }

  @Test
  void progressGivesToWhatIsLearntFastest() {
    double[] shares = new ProgressSelection(two).shares(losses(BEGINNING, new double[] {1, 3.6}));

    // Losses fell by .5 and .1 of the first: 5/6 and 1/6 of three quarters, and a quarter as
    // planned.
    assertArrayEquals(new double[] {0.75, 0.25}, shares, EXACT);
  }

  @Test
  void progressBringsBackWhatIsBeingForgotten() {
    double[] shares =
        new ProgressSelection(two)
            .shares(losses(BEGINNING, new double[] {1, 3.6}, new double[] {1, 4.8}));

    // Smoothed: .25 and then half of it; .05 and then −.125, whose amount counts.
    assertArrayEquals(new double[] {0.5, 0.5}, shares, EXACT);
  }
}
