package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GradNormTest {
  @Test
  void takesWeightFromTheLargerGradient() {
    LossWeighting weighting = new GradNorm(2, 1.5, 0.1);

    weighting.observe(new double[] {5, 7}, new double[] {3, 1});
    // mean norm 2, equal rates: log w = −0.1·3/2 and +0.1·1/2, then of sum 2
    double a = Math.exp(-0.15);
    double b = Math.exp(0.05);
    assertArrayEquals(new double[] {2 * a / (a + b), 2 * b / (a + b)}, weighting.weights(), 1e-12);
  }

  @Test
  void wantsALargerGradientOfTheTaskThatLearnsMoreSlowly() {
    LossWeighting weighting = new GradNorm(2, 1, 0.1);
    weighting.restore(new double[] {1, 1, 4, 2});

    weighting.observe(new double[] {3, 0.5}, new double[] {1.2, 1});
    // L/L(0) is 3/4 and 1/4, r 1.5 and 0.5; targets 1.1·r = 1.65 and 0.55: the first gets more
    double a = Math.exp(0.1 * 1.2 / 1.1);
    double b = Math.exp(-0.1 * 1 / 1.1);
    assertArrayEquals(new double[] {2 * a / (a + b), 2 * b / (a + b)}, weighting.weights(), 1e-12);
  }

  @Test
  void aGroupWithoutExampleKeepsItsWeight() {
    LossWeighting weighting = new GradNorm(3, 1.5, 0.1);

    weighting.observe(new double[] {5, Double.NaN, 7}, new double[] {3, 0, 1});
    double[] weights = weighting.weights();
    assertEquals(1, weights[1]);
    assertTrue(weights[0] < 1 && weights[2] > 1);
  }

  @Test
  void gradientsOfQuadraticsThatConflictBecomeOfOneSizeAtEqualRates() {
    Quadratic[] tasks = {new Quadratic(1, -1, 0, 0), new Quadratic(9, 1, 0, 0)};
    GradNorm weighting = new GradNorm(2, 1.5, 0.002);
    Descent descent = new Descent(tasks, weighting, new GradientSum(), 0.02, 0, 3);

    double[] x = descent.run(20_000);
    double[] norms = GramMatrix.norms(Vectors.gram(descent.gradients()));
    double[] weights = weighting.weights();
    assertEquals(1, weights[0] * norms[0] / (weights[1] * norms[1]), 0.02);
    // weights 9 : 1 make the curvatures equal: the minimiser lies in the middle
    assertArrayEquals(new double[] {1.8, 0.2}, weights, 0.01);
    assertArrayEquals(new double[] {0, 0}, x, 0.02);
  }
}
