package io.github.corenlpaffect.train.optimisation;

import java.util.Arrays;

/** Gradient descent on quadratics that share their two parameters, as a trainer would do it. */
final class Descent {
  private static final int STEPS_PER_EPOCH = 10;

  private final Quadratic[] tasks;
  private final LossWeighting weighting;
  private final GradientCombination combination;
  private final double rate;
  private double[] x;

  Descent(
      Quadratic[] tasks,
      LossWeighting weighting,
      GradientCombination combination,
      double rate,
      double... start) {
    this.tasks = tasks;
    this.weighting = weighting;
    this.combination = combination;
    this.rate = rate;
    x = start;
  }

  /** Takes so many steps and gives the parameters then. */
  double[] run(int steps) {
    for (int step = 1; step <= steps; step++) {
      step(step);
      if (step % STEPS_PER_EPOCH == 0) {
        weighting.endEpoch();
      }
    }
    return x;
  }

  private void step(int step) {
    double[][] gram = Vectors.gram(gradients());
    double[] weights = weighting.weights();
    double[] coefficients = combination.coefficients(Vectors.weighted(gram, weights), step);
    Arrays.setAll(coefficients, i -> coefficients[i] * weights[i]);
    weighting.observe(losses(), GramMatrix.norms(gram));
    double[] direction = Vectors.combine(coefficients, gradients());
    x = new double[] {x[0] - rate * direction[0], x[1] - rate * direction[1]};
  }

  double[][] gradients() {
    return Arrays.stream(tasks).map(task -> task.gradient(x)).toArray(double[][]::new);
  }

  double[] losses() {
    return Arrays.stream(tasks).mapToDouble(task -> task.loss(x)).toArray();
  }
}
