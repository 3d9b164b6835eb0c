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

  /** {@code target += factor · row}. */
  public void addScaledRow(float factor, int row, float[] target) {
    byte[] numbers = values.array();
    int start = values.arrayOffset() + values.position() + row * columns;
    float scale = factor * scales[row];
    for (int i = 0; i < columns; i++) {
      target[i] += scale * numbers[start + i];
    }
  }
}
