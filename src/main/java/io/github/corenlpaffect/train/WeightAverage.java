package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.Matrix;
import io.github.corenlpaffect.model.Vectors;
import java.util.Arrays;
import java.util.List;

/**
 * The mean of the weights over the last steps of an epoch, which predicts better than the weights
 * of any one step (Izmailov et al. 2018).
 */
final class WeightAverage {
  private final List<Parameter> parameters;
  private final ImmutableList<Matrix> sums;
  private final ImmutableList<Matrix> weights;
  private int steps;

  /** An average of no steps yet. */
  WeightAverage(List<Parameter> parameters) {
    this.parameters = parameters;
    sums = zerosLike(parameters);
    weights = zerosLike(parameters);
  }

  /** Adds the weights as they are after a step. */
  void add() {
    steps++;
    for (int i = 0; i < sums.size(); i++) {
      float[][] weights = parameters.get(i).matrix().values();
      for (int row = 0; row < weights.length; row++) {
        Vectors.add(weights[row], sums.get(i).row(row));
      }
    }
  }

  /** Puts the mean in the place of the weights, and begins anew. */
  void putIn() {
    for (int i = 0; i < sums.size(); i++) {
      weights.get(i).set(parameters.get(i).matrix());
      average(sums.get(i), parameters.get(i).matrix());
    }
    steps = 0;
  }

  /** Puts the weights back that {@link #putIn()} has replaced. */
  void takeOut() {
    for (int i = 0; i < sums.size(); i++) {
      parameters.get(i).matrix().set(weights.get(i));
    }
  }

  private void average(Matrix sum, Matrix mean) {
    for (int row = 0; row < sum.rows(); row++) {
      Arrays.fill(mean.row(row), 0);
      Vectors.addScaled(1f / steps, sum.row(row), mean.row(row));
      Arrays.fill(sum.row(row), 0);
    }
  }

  private static ImmutableList<Matrix> zerosLike(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> Matrix.zeros(parameter.matrix().rows(), parameter.matrix().columns()))
        .collect(ImmutableList.toImmutableList());
  }
}
