package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UncertaintyWeightingTest {
  @Test
  void goesDownTheGradientOfTheLogVariances() {
    LossWeighting weighting = new UncertaintyWeighting(3, 0.1);

    weighting.observe(new double[] {4, 0.5, Double.NaN}, null);
    // s = 0 − 0.1·(1 − L)
    assertArrayEquals(new double[] {0.3, -0.05, 0}, weighting.state(), 1e-12);
    assertArrayEquals(new double[] {Math.exp(-0.3), Math.exp(0.05), 1}, weighting.weights(), 1e-12);
  }

  @Test
  void endsWhereTheWeightIsOneOverTheLoss() {
    LossWeighting weighting = new UncertaintyWeighting(2, 0.1);
    for (int step = 0; step < 1000; step++) {
      weighting.observe(new double[] {4, 0.25}, null);
    }

    assertArrayEquals(new double[] {Math.log(4), Math.log(0.25)}, weighting.state(), 1e-9);
    assertArrayEquals(new double[] {0.25, 4}, weighting.weights(), 1e-9);
  }

  @Test
  void aLossOfZeroIsNotWeighedWithoutBound() {
    LossWeighting weighting = new UncertaintyWeighting(1, 1);
    for (int step = 0; step < 1000; step++) {
      weighting.observe(new double[] {0}, null);
    }

    assertEquals(Math.exp(10), weighting.weights()[0], 1e-9);
  }

  @Test
  void reachesItsClosedFormOnQuadraticsThatConflict() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 2), new Quadratic(1, 1, 2, 8)};
    LossWeighting weighting = new UncertaintyWeighting(2, 0.05);
    Descent descent = new Descent(tasks, weighting, new GradientSum(), 0.1, 5, 5);

    double[] x = descent.run(5000);
    double[] losses = descent.losses();
    assertEquals(Math.log(losses[0]), weighting.state()[0], 1e-6);
    assertEquals(Math.log(losses[1]), weighting.state()[1], 1e-6);
    // where Σ log L is least: the minimisers' mean, each weighed by 1/L
    double ofSecond = (1 / losses[1]) / (1 / losses[0] + 1 / losses[1]);
    assertArrayEquals(new double[] {ofSecond, 2 * ofSecond}, x, 1e-6);
  }
}
