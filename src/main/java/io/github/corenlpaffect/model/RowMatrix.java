package io.github.corenlpaffect.model;

import java.util.Arrays;

/**
 * A copy of a {@link Matrix} for products on the hot path, with an array for each row: the JIT
 * compiler of Java 17 vectorises a loop over arrays of one type only if it reads and writes all of
 * them at the same index, which the offsets into one flat array prevent. Immutable.
 */
final class RowMatrix {
  private final int columns;
  private final float[][] rows;

  RowMatrix(Matrix matrix) {
    columns = matrix.columns();
    rows = new float[matrix.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOfRange(matrix.values(), row * columns, (row + 1) * columns);
    }
  }

  int rows() {
    return rows.length;
  }

  int columns() {
    return columns;
  }

  /** {@code target += factors · matrix}, row after row, four in one pass over the target. */
  void addProduct(float[] factors, float[] target) {
    int row = 0;
    for (; row + 3 < rows.length; row += 4) {
      addFourRows(factors, row, target);
    }
    for (; row < rows.length; row++) {
      Vectors.addScaled(factors[row], rows[row], 0, target, 0, columns);
    }
  }

  private void addFourRows(float[] factors, int row, float[] target) {
    float f0 = factors[row];
    float f1 = factors[row + 1];
    float f2 = factors[row + 2];
    float f3 = factors[row + 3];
    float[] r0 = rows[row];
    float[] r1 = rows[row + 1];
    float[] r2 = rows[row + 2];
    float[] r3 = rows[row + 3];
    for (int i = 0; i < columns; i++) {
      target[i] = target[i] + f0 * r0[i] + f1 * r1[i] + f2 * r2[i] + f3 * r3[i];
    }
  }
}
