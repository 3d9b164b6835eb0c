package io.github.corenlpaffect.model.linear;

import java.util.Arrays;

/**
 * A dense matrix of floats with an array for each row: the JIT compiler of Java 17 vectorises a
 * loop over several arrays only if it reads and writes all of them at the same index, which offsets
 * into one flat array would prevent.
 *
 * @param columns number of columns
 * @param values the rows; shared, not copied, because training writes them in place
 */
public record Matrix(int columns, float[][] values) {

  /**
   * @throws IllegalArgumentException if a row is not of that many columns
   */
  public Matrix {
    for (float[] row : values) {
      if (row.length != columns) {
        throw new IllegalArgumentException(
            "a row of " + row.length + " values in a matrix of " + columns + " columns");
      }
    }
  }

  /** A matrix of zeros. */
  public static Matrix zeros(int rows, int columns) {
    return new Matrix(columns, new float[rows][columns]);
  }

  /**
   * A matrix of given values, row after row.
   *
   * @throws IllegalArgumentException if their number is not rows × columns
   */
  public static Matrix of(int rows, int columns, float... flat) {
    if (flat.length != (long) rows * columns) {
      throw new IllegalArgumentException(
          flat.length + " values do not make " + rows + " × " + columns);
    }
    float[][] values = new float[rows][];
    for (int row = 0; row < rows; row++) {
      values[row] =
          columns == 0 ? flat : Arrays.copyOfRange(flat, row * columns, (row + 1) * columns);
    }
    return new Matrix(columns, values);
  }

  /** Number of rows. */
  public int rows() {
    return values.length;
  }

  /** One row; shared, not copied. */
  public float[] row(int row) {
    return values[row];
  }

  /** All values, row after row. */
  public float[] flat() {
    float[] flat = new float[Math.multiplyExact(rows(), columns)];
    for (int row = 0; row < values.length; row++) {
      System.arraycopy(values[row], 0, flat, row * columns, columns);
    }
    return flat;
  }

  /** A matrix of the same values in memory of its own. */
  public Matrix copy() {
    Matrix copy = zeros(rows(), columns);
    copy.set(this);
    return copy;
  }

  /** Overwrites the values with those of a matrix of the same shape. */
  public void set(Matrix other) {
    for (int row = 0; row < values.length; row++) {
      System.arraycopy(other.values[row], 0, values[row], 0, columns);
    }
  }

  /** A copy with rows and columns exchanged. */
  public Matrix transposed() {
    float[][] transposed = new float[columns][values.length];
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < columns; column++) {
        transposed[column][row] = values[row][column];
      }
    }
    return new Matrix(values.length, transposed);
  }

  /** {@code target += factors · matrix}, row after row. */
  public void addProduct(float[] factors, float[] target) {
    Vectors.addProduct(factors, values, values.length, target);
  }

  /** The same for factors of which many are 0, as rectification leaves them. */
  public void addSparseProduct(float[] factors, float[] target) {
    Vectors.addSparseProduct(factors, values, values.length, target);
  }
}
