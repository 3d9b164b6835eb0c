package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.corenlpaffect.train.Noise;
import org.junit.jupiter.api.Test;

class RandomWeightingTest {
  @Test
  void isTheSoftmaxOfNormalDraws() {
    long ofStep = Noise.seed(5, 0);
    double a = Math.exp(Noise.gaussian(ofStep, 0));
    double b = Math.exp(Noise.gaussian(ofStep, 1));

    assertArrayEquals(
        new double[] {2 * a / (a + b), 2 * b / (a + b)},
        new RandomWeighting(2, 5).weights(),
        1e-12);
  }

  @Test
  void drawsAnewInEachStepAndByTheSeed() {
    LossWeighting weighting = new RandomWeighting(2, 5);
    double before = weighting.weights()[0];
    weighting.observe(new double[] {1, 1}, null);

    assertNotEquals(before, weighting.weights()[0]);
    assertNotEquals(before, new RandomWeighting(2, 6).weights()[0]);
  }

  @Test
  void onAverageAllCountTheSameAndReachTheMinimiserOfTheMean() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 0), new Quadratic(1, 2, 4, 0)};
    LossWeighting weighting = new RandomWeighting(2, 5);
    Descent descent = new Descent(tasks, weighting, new GradientSum(), 0.001, 9, 9);
    descent.run(5000);

    double[] mean = new double[2];
    for (int step = 0; step < 5000; step++) {
      double[] x = descent.run(1);
      mean[0] += x[0] / 5000;
      mean[1] += x[1] / 5000;
    }
    assertEquals(1, mean[0], 0.05);
    assertEquals(2, mean[1], 0.1);
  }
}
