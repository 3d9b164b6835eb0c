package io.github.corenlpaffect.train.selection;

import static io.github.corenlpaffect.train.selection.MadeUpRun.ROUND_SIZE;
import static io.github.corenlpaffect.train.selection.MadeUpRun.heldOut;
import static io.github.corenlpaffect.train.selection.MadeUpRun.setting;
import static io.github.corenlpaffect.train.selection.MadeUpRun.target;
import static io.github.corenlpaffect.train.selection.MadeUpRun.withHeldOut;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BanditSelectionTest {
  private static final int ROUNDS = 200;

  @Test
  void halfOfARoundIsOfTheCorpusThatLeadsIt() {
    double[] shares = shares(target("a", 5000, 50), target("b", 5000, 50));

    Arrays.sort(shares);
    assertArrayEquals(new double[] {0.25, 0.75}, shares, 1e-12);
  }

  @Test
  void aSmallCorpusLeadsByOnePassOverIt() {
    double[] shares = shares(target("small", (int) (ROUND_SIZE / 10), 10), target("off", 50, 0));

    assertArrayEquals(new double[] {1, 0}, shares, 1e-12);
    shares = shares(target("a", 100, 50), target("b", 100, 50));
    Arrays.sort(shares);
    assertArrayEquals(new double[] {0.45, 0.55}, shares, 1e-12);
  }

  @Test
  void aRewardIsLinearBetweenTheQuantilesOfTheGainsSoFar() {
    // Quantiles .2 and .8 of 0, 1, 2, 3, 4, 5 are 1 and 4.
    assertEquals(-1.0 / 3, ScaledReward.ofLast(new double[] {0, 1, 3, 4, 5, 2}), 1e-12);
    assertEquals(1, ScaledReward.ofLast(new double[] {0, 1, 2, 3, 4, 5}));
    assertEquals(-1, ScaledReward.ofLast(new double[] {5, 1, 2, 3, 4, 0}));
    assertEquals(0, ScaledReward.ofLast(new double[] {5}));
  }

  @Test
  void gainsAreRelativeFallsOfTheTargetsLosses() {
    SelectionHistory history =
        heldOut(new double[] {2, 1, Double.NaN}, new double[] {1, 0.9, Double.NaN});

    assertEquals((0.5 + 0.1) / 2, history.gain(1), 1e-12);
  }

  @Test
  void theCorpusThatHelpsTheTargetsLeadsMostRounds() {
    long seed = new Random().nextLong();
    int helpful = 0;
    for (int run = 0; run < 10; run++) {
      helpful += roundsLedByTheHelpful(seed + run);
    }

    assertTrue(helpful > 0.65 * 10 * ROUNDS / 2, helpful + " with seed " + seed);
  }

  /** Of the last half. The targets gain a tenth when the second corpus leads, else a hundredth. */
  private static int roundsLedByTheHelpful(long seed) {
    Random random = new Random(seed);
    BanditSelection bandit =
        new BanditSelection(
            setting(ROUNDS, seed, target("idle", 5000, 50), target("helpful", 5000, 50)));
    SelectionHistory history = heldOut(new double[] {1});
    double loss = 1;
    int led = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      boolean helpful = bandit.shares(history)[1] > 0.5;
      loss *= 1 - (helpful ? 0.1 : 0.01) * (0.5 + random.nextDouble());
      history = withHeldOut(history, loss);
      led += helpful && round > ROUNDS / 2 ? 1 : 0;
    }
    return led;
  }

  private static double[] shares(SelectionSetting.Choice... corpora) {
    return new BanditSelection(setting(ROUNDS, 1, corpora)).shares(heldOut(new double[] {1}));
  }
}
