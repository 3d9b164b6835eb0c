package io.github.corenlpaffect.train.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Exp3Test {
  private static final double[] CHANCES = {0.3, 0.7};
  private static final int PULLS = 1000;
  private static final int RUNS = 20;

  @Test
  void aRewardMakesItsArmLikelierAsThePaperSays() {
    Exp3 bandit = new Exp3(2, 0.2);
    assertArrayEquals(new double[] {0.5, 0.5}, bandit.probabilities(), 1e-12);

    bandit.reward(0, 1);

    // w = exp(.2 · (1 / .5) / 2) = 1.2214; .8 · 1.2214 / 2.2214 + .1
    assertArrayEquals(new double[] {0.53987, 0.46013}, bandit.probabilities(), 1e-5);
    assertEquals(0, bandit.arm(0.5398));
    assertEquals(1, bandit.arm(0.5399));
  }

  @Test
  void explorationIsThatOfTheCorollary() {
    assertEquals(0.08982, Exp3.bestExploration(2, 100), 1e-5);
    assertEquals(1, Exp3.bestExploration(15, 3));
  }

  /** The bound of Corollary 3.1 on the expected regret: 2.63 √(g K ln K). */
  @Test
  void findsTheBetterOfTwoArms() {
    long seed = new Random().nextLong();
    double regret = 0;
    int better = 0;
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(seed + run);
      Exp3 bandit = new Exp3(2, Exp3.bestExploration(2, PULLS));
      for (int pull = 0; pull < PULLS; pull++) {
        int arm = bandit.arm(random.nextDouble());
        bandit.reward(arm, random.nextDouble() < CHANCES[arm] ? 1 : 0);
        regret += CHANCES[1] - CHANCES[arm];
        better += pull < PULLS / 2 ? 0 : arm;
      }
    }
    String where = "seed " + seed;
    assertTrue(regret / RUNS < 2.63 * Math.sqrt(PULLS * 2 * Math.log(2)), where);
    assertTrue(better > 0.8 * RUNS * PULLS / 2, where);
  }
}
