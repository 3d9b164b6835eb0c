package io.github.corenlpaffect.model.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {
  private static final int COLUMNS = 3;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 6, 9})
  void theProductIsTheSumOfTheRowsTimesTheirFactors(int rows) {
    Matrix matrix = Matrix.zeros(rows, COLUMNS);
    float[] factors = new float[rows];
    float[] expected = {100, 200, 300};
    for (int row = 0; row < rows; row++) {
      factors[row] = row - 4;
      for (int i = 0; i < COLUMNS; i++) {
        matrix.row(row)[i] = 10 * row + i;
        expected[i] += (row - 4) * (10 * row + i);
      }
    }

    float[] target = {100, 200, 300};
    matrix.addProduct(factors, target);
    assertArrayEquals(expected, target);

    float[] sparseTarget = {100, 200, 300};
    matrix.addSparseProduct(factors, sparseTarget);
    assertArrayEquals(expected, sparseTarget);
  }

  @Test
  void aTransposedMatrixHasRowsForColumns() {
    Matrix transposed = Matrix.of(2, COLUMNS, 1, 2, 3, 4, 5, 6).transposed();

    assertEquals(2, transposed.columns());
    assertArrayEquals(new float[] {1, 4, 2, 5, 3, 6}, transposed.flat());
  }

  @Test
  void aCopyDoesNotFollow() {
    Matrix matrix = Matrix.of(1, 2, 1, 2);
    Matrix copy = matrix.copy();
    matrix.row(0)[0] = 7;

    assertArrayEquals(new float[] {1, 2}, copy.flat());
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Matrix(2, new float[][] {new float[2], new float[3]}));
    assertThrows(IllegalArgumentException.class, () -> Matrix.of(2, 2, new float[5]));
  }
}
