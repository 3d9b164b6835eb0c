package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class GradientSumTest {
  @Test
  void addsTheGradients() {
    assertArrayEquals(
        new double[] {2, 1}, Vectors.combine(new GradientSum(), new double[][] {{3, 0}, {-1, 1}}));
  }

  @Test
  void reachesTheMinimiserOfTheMean() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 0), new Quadratic(3, 4, 8, 0)};
    Descent descent = new Descent(tasks, new EqualWeighting(2), new GradientSum(), 0.1, -5, 5);

    // the minimisers' mean, weighed by the curvatures: (1·0 + 3·4)/4, (1·0 + 3·8)/4
    assertArrayEquals(new double[] {3, 6}, descent.run(200), 1e-9);
  }
}
