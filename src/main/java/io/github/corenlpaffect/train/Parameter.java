package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.linear.Matrix;

/**
 * A matrix of weights in training, with the two moments that Adam keeps of its gradients.
 *
 * @param name unique in a training run
 * @param matrix the weights, written in place
 * @param firstMoment running mean of the gradients
 * @param secondMoment running mean of their squares
 */
record Parameter(String name, Matrix matrix, Matrix firstMoment, Matrix secondMoment) {

  Parameter(String name, Matrix matrix) {
    this(name, matrix, zerosLike(matrix), zerosLike(matrix));
  }

  /** Random weights from a normal distribution. */
  static Parameter gaussian(String name, int rows, int columns, double deviation, long seed) {
    Parameter parameter = zeros(name, rows, columns);
    long own = Noise.seed(seed, name.hashCode());
    long place = 0;
    for (float[] row : parameter.matrix.values()) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) (deviation * Noise.gaussian(own, place++));
      }
    }
    return parameter;
  }

  /** Weights of zero. */
  static Parameter zeros(String name, int rows, int columns) {
    return new Parameter(name, Matrix.zeros(rows, columns));
  }

  /** A copy of given weights. */
  static Parameter from(String name, Matrix start) {
    return new Parameter(name, start.copy());
  }

  float[] row(int row) {
    return matrix.row(row);
  }

  private static Matrix zerosLike(Matrix matrix) {
    return Matrix.zeros(matrix.rows(), matrix.columns());
  }
}
