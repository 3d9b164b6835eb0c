package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;

/** Gradients of the rows of a batch, collected by one shard of it. */
final class RowGradients {
  private final BatchRows rows;
  private float[][] values = new float[0][];

  RowGradients(BatchRows rows) {
    this.rows = rows;
  }

  /** Forgets everything and makes room for the rows of the batch. */
  void clear() {
    int old = values.length;
    if (rows.entries() > old) {
      values = Arrays.copyOf(values, rows.entries());
      Arrays.setAll(values, entry -> entry < old ? values[entry] : new float[rows.width()]);
    }
    for (int entry = 0; entry < rows.entries(); entry++) {
      Arrays.fill(values[entry], 0);
    }
  }

  /** One gradient per entry of the batch. */
  float[][] values() {
    return values;
  }

  /** Adds to the gradient of a word's row; a row that is not trained has none. */
  void add(int row, boolean negated, float factor, float[] gradient) {
    int entry = rows.entry(row, negated);
    if (entry != BatchRows.NO_ENTRY) {
      Vectors.addScaled(factor, gradient, values[entry]);
    }
  }

  /** The inner product with other gradients of the same rows. */
  double dot(RowGradients other) {
    double sum = 0;
    for (int entry = 0; entry < rows.entries(); entry++) {
      sum += Vectors.dot(values[entry], other.values[entry]);
    }
    return sum;
  }

  /** Multiplies the gradients of a range of entries by a factor. */
  void scale(float factor, int from, int to) {
    for (int entry = from; entry < to; entry++) {
      Vectors.scale(factor, values[entry], values[entry]);
    }
  }

  /** Adds the gradients that another shard has of a range of entries. */
  void add(RowGradients other, int from, int to) {
    for (int entry = from; entry < to; entry++) {
      Vectors.add(other.values[entry], values[entry]);
    }
  }
}
