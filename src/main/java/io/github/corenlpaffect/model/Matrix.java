package io.github.corenlpaffect.model;

/**
 * A dense matrix of floats, row after row.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param values the numbers; shared, not copied, because training writes them in place
 * @throws IllegalArgumentException if the number of values is not rows × columns
 */
public record Matrix(int rows, int columns, float[] values) {

  public Matrix {
    if (values.length != (long) rows * columns) {
      throw new IllegalArgumentException(
          values.length + " values do not make " + rows + " × " + columns);
    }
  }

  /** A matrix of the same values in memory of its own. */
  public Matrix copy() {
    return new Matrix(rows, columns, values.clone());
  }

  /** A matrix of zeros. */
  public static Matrix zeros(int rows, int columns) {
    return new Matrix(rows, columns, new float[Math.multiplyExact(rows, columns)]);
  }
}
