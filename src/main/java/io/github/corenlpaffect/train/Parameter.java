package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.Matrix;

/**
 * A matrix of weights in training, with the two moments that Adam keeps of its gradients.
 *
 * @param name unique in a training run
 * @param matrix the weights, written in place
 * @param firstMoment running mean of the gradients
 * @param secondMoment running mean of their squares
 */
record Parameter(String name, Matrix matrix, float[] firstMoment, float[] secondMoment) {

  Parameter(String name, Matrix matrix) {
    this(name, matrix, new float[matrix.values().length], new float[matrix.values().length]);
  }

  /** Random weights from a normal distribution. */
  static Parameter gaussian(String name, int rows, int columns, double deviation, long seed) {
    Parameter parameter = new Parameter(name, Matrix.zeros(rows, columns));
    float[] values = parameter.values();
    long own = Noise.seed(seed, name.hashCode());
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (deviation * Noise.gaussian(own, i));
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

  float[] values() {
    return matrix.values();
  }

  int columns() {
    return matrix.columns();
  }
}
