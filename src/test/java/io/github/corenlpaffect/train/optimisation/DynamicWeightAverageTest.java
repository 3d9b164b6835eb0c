package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DynamicWeightAverageTest {
  private final LossWeighting weighting = new DynamicWeightAverage(2, 2);

  @Test
  void weighsByTheLastTwoEpochsMeans() {
    epoch(new double[] {5, 3}, new double[] {3, 1});
    assertArrayEquals(new double[] {1, 1}, weighting.weights());

    epoch(new double[] {2, 1}, new double[] {2, 2.2});
    // ratios 2/4 and 1.6/2, over the temperature 0.25 and 0.4; 2·e^0.25/(e^0.25 + e^0.4)
    double first = 2 / (1 + Math.exp(0.15));
    assertArrayEquals(new double[] {first, 2 - first}, weighting.weights(), 1e-12);
  }

  @Test
  void aGroupThatAnEpochDidNotHaveCountsAsUnchanged() {
    epoch(new double[] {4, Double.NaN});
    epoch(new double[] {4, 1});

    assertArrayEquals(new double[] {1, 1}, weighting.weights(), 1e-12);
  }

  @Test
  void givesMoreToTheQuadraticThatFallsMoreSlowly() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 0), new Quadratic(1, -1, 1, 60)};
    Descent descent = new Descent(tasks, weighting, new GradientSum(), 0.02, 9, 9);

    descent.run(20);
    double[] weights = weighting.weights();
    assertTrue(weights[1] > weights[0] + 0.05, weights[0] + " and " + weights[1]);
  }

  private void epoch(double[]... losses) {
    for (double[] ofStep : losses) {
      weighting.observe(ofStep, null);
    }
    weighting.endEpoch();
  }
}
