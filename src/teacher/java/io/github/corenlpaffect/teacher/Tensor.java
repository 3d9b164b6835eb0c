package io.github.corenlpaffect.teacher;

import java.util.Arrays;

/**
 * Numbers with a shape, as a file of weights holds them.
 *
 * @param shape sizes, outermost first
 * @param values row by row
 */
record Tensor(long[] shape, float[] values) {

  /** Rows become columns: [rows, columns] to [columns, rows]. */
  Tensor transposed() {
    int rows = (int) shape[0];
    int columns = (int) shape[1];
    float[] turned = new float[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = values[row * columns + column];
      }
    }
    return new Tensor(new long[] {columns, rows}, turned);
  }

  /** This, then the others, along the outermost axis. */
  Tensor followedBy(Tensor... others) {
    int length = values.length;
    long[] joined = shape.clone();
    for (Tensor other : others) {
      length += other.values.length;
      joined[0] += other.shape[0];
    }
    float[] all = Arrays.copyOf(values, length);
    int at = values.length;
    for (Tensor other : others) {
      System.arraycopy(other.values, 0, all, at, other.values.length);
      at += other.values.length;
    }
    return new Tensor(joined, all);
  }
}
