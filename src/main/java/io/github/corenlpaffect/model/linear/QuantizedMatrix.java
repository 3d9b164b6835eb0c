package io.github.corenlpaffect.model.linear;

import java.nio.ByteBuffer;

/**
 * A matrix of whole numbers from −127 to 127 with one factor per row. Immutable.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param values the numbers, row after row, in an array that may hold more; shared, never written
 * @param scales one factor per row; shared, never written
 */
public record QuantizedMatrix(int rows, int columns, ByteBuffer values, float[] scales) {
  private static final int LARGEST = 127;

  /**
   * @throws IllegalArgumentException if the sizes do not fit
   */
  public QuantizedMatrix {
    if (values.remaining() != (long) rows * columns || scales.length != rows) {
      throw new IllegalArgumentException("sizes of a quantized matrix do not fit");
    }
  }

  /** The nearest matrix of whole numbers. */
  public static QuantizedMatrix of(Matrix matrix) {
    byte[] values = new byte[Math.multiplyExact(matrix.rows(), matrix.columns())];
    float[] scales = new float[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      scales[row] = largest(matrix.row(row)) / LARGEST;
      for (int i = 0; scales[row] > 0 && i < matrix.columns(); i++) {
        values[row * matrix.columns() + i] = (byte) Math.round(matrix.row(row)[i] / scales[row]);
      }
    }
    return new QuantizedMatrix(matrix.rows(), matrix.columns(), ByteBuffer.wrap(values), scales);
  }

  private static float largest(float[] values) {
    float largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /** {@code target += factor · row} for some rows one after the other, four in one pass. */
  public void addScaledRows(float factor, int[] rows, float[] target) {
    int fours = rows.length / 4 * 4;
    for (int i = 0; i < fours; i += 4) {
      addFour(factor, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], target);
    }
    for (int i = fours; i < rows.length; i++) {
      addScaledRow(factor, rows[i], target);
    }
  }

  private void addFour(float factor, int a, int b, int c, int d, float[] target) {
    byte[] numbers = values.array();
    int startOfA = start(a);
    int startOfB = start(b);
    int startOfC = start(c);
    int startOfD = start(d);
    float scaleOfA = factor * scales[a];
    float scaleOfB = factor * scales[b];
    float scaleOfC = factor * scales[c];
    float scaleOfD = factor * scales[d];
    for (int i = 0; i < columns; i++) {
      target[i] =
          target[i]
              + scaleOfA * numbers[startOfA + i]
              + scaleOfB * numbers[startOfB + i]
              + scaleOfC * numbers[startOfC + i]
              + scaleOfD * numbers[startOfD + i];
    }
  }

  /** {@code target += factor · row}. */
  public void addScaledRow(float factor, int row, float[] target) {
    byte[] numbers = values.array();
    int start = start(row);
    float scale = factor * scales[row];
    for (int i = 0; i < columns; i++) {
      target[i] += scale * numbers[start + i];
    }
  }

  private int start(int row) {
    return values.arrayOffset() + values.position() + row * columns;
  }
}
