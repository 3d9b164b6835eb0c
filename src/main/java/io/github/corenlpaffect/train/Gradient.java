package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;

/**
 * The gradient of one parameter. Remembers which rows were touched, so that a table of which a
 * batch uses little costs little.
 */
final class Gradient {
  private final Parameter parameter;
  private final Matrix values;
  private final boolean[] isTouched;
  private final int[] touched;
  private int touchedRows;

  Gradient(Parameter parameter) {
    this.parameter = parameter;
    values = Matrix.zeros(parameter.matrix().rows(), parameter.matrix().columns());
    isTouched = new boolean[values.rows()];
    touched = new int[values.rows()];
  }

  Parameter parameter() {
    return parameter;
  }

  float[] row(int row) {
    return values.row(row);
  }

  int touchedRows() {
    return touchedRows;
  }

  int touchedRow(int index) {
    return touched[index];
  }

  /** A row that will now be written. */
  float[] touch(int row) {
    if (!isTouched[row]) {
      isTouched[row] = true;
      touched[touchedRows++] = row;
    }
    return values.row(row);
  }

  /** Adds another gradient of the same parameter. */
  void add(Gradient other) {
    for (int i = 0; i < other.touchedRows; i++) {
      Vectors.add(other.row(other.touched[i]), touch(other.touched[i]));
    }
  }

  /** Adds {@code leftᵀ · right}: what as many inputs and gradients of outputs imply for weights. */
  void addProduct(float[][] left, float[][] right) {
    Matrix factors = new Matrix(values.rows(), left).transposed();
    Matrix summands = new Matrix(values.columns(), right);
    for (int row = 0; row < values.rows(); row++) {
      summands.addSparseProduct(factors.row(row), touch(row));
    }
  }

  double squaredNorm() {
    return dot(this);
  }

  /** The inner product with another gradient of the same parameter. */
  double dot(Gradient other) {
    double sum = 0;
    for (int i = 0; i < touchedRows; i++) {
      sum += Vectors.dot(row(touched[i]), other.row(touched[i]));
    }
    return sum;
  }

  /** Multiplies by a factor. */
  void scale(float factor) {
    for (int i = 0; i < touchedRows; i++) {
      Vectors.scale(factor, row(touched[i]), row(touched[i]));
    }
  }

  /** Forgets everything. */
  void clear() {
    for (int i = 0; i < touchedRows; i++) {
      Arrays.fill(row(touched[i]), 0);
      isTouched[touched[i]] = false;
    }
    touchedRows = 0;
  }
}
