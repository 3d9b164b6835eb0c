package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

class FixedWeightingTest {
  @Test
  void countsWhatTheUserSaysAndTheOthersOne() {
    LossWeighting weighting =
        new FixedWeighting(ImmutableList.of("a", "b", "c"), ImmutableMap.of("b", 0.5, "c", 0.0));

    assertArrayEquals(new double[] {1, 0.5, 0}, weighting.weights());
  }

  @Test
  void reachesTheMinimiserOfTheWeightedSum() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 0), new Quadratic(1, 4, 8, 0)};
    LossWeighting weighting =
        new FixedWeighting(ImmutableList.of("a", "b"), ImmutableMap.of("b", 3.0));

    double[] x = new Descent(tasks, weighting, new GradientSum(), 0.1, -5, 5).run(200);
    assertArrayEquals(new double[] {3, 6}, x, 1e-9);
  }
}
