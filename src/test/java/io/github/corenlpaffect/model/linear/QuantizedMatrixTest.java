package io.github.corenlpaffect.model.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class QuantizedMatrixTest {
  @Test
  void aRowComesBackWithinHalfAStep() {
    Matrix matrix = Matrix.of(2, 3, 1, -0.5f, 0.123f, 100, 3, -77);
    QuantizedMatrix quantized = QuantizedMatrix.of(matrix);
    for (int row = 0; row < 2; row++) {
      float[] values = new float[3];
      quantized.addScaledRow(1, row, values);
      for (int i = 0; i < 3; i++) {
        assertEquals(matrix.row(row)[i], values[i], quantized.scales()[row] * 0.501);
      }
    }
  }

  @Test
  void severalRowsAreAddedAsOneAfterTheOther() {
    QuantizedMatrix quantized = QuantizedMatrix.of(Matrix.of(3, 2, 1, -0.5f, 0.123f, 1e4f, 3, -77));
    int[] rows = {2, 0, 1, 1, 0, 2, 1};
    float[] expected = {0.1f, 0.7f};
    float[] values = expected.clone();
    for (int row : rows) {
      quantized.addScaledRow(0.3f, row, expected);
    }
    quantized.addScaledRows(0.3f, rows, values);
    assertArrayEquals(expected, values);
  }

  @Test
  void aRowOfZerosStaysZero() {
    float[] values = new float[2];
    QuantizedMatrix.of(Matrix.zeros(1, 2)).addScaledRow(1, 0, values);
    assertArrayEquals(new float[2], values);
  }

  @Test
  void sizesThatDoNotFitAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new QuantizedMatrix(2, 2, ByteBuffer.allocate(3), new float[2]));
    assertThrows(
        IllegalArgumentException.class,
        () -> new QuantizedMatrix(2, 2, ByteBuffer.allocate(4), new float[1]));
  }
}
