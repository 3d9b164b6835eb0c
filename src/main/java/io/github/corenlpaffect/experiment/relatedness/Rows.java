package io.github.corenlpaffect.experiment.relatedness;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Chosen rows and columns of matrices. */
final class Rows {
  private Rows() {}

  /** A matrix of rows of the same length. */
  static SimpleMatrix of(List<double[]> rows) {
    return new SimpleMatrix(rows.toArray(double[][]::new));
  }

  /** Some rows, in the order of their numbers. */
  static SimpleMatrix of(SimpleMatrix matrix, int[] rows) {
    SimpleMatrix chosen = new SimpleMatrix(rows.length, matrix.numCols());
    for (int i = 0; i < rows.length; i++) {
      for (int column = 0; column < matrix.numCols(); column++) {
        chosen.set(i, column, matrix.get(rows[i], column));
      }
    }
    return chosen;
  }

  /** The numbers of one column. */
  static double[] column(SimpleMatrix matrix, int column) {
    return matrix.extractVector(false, column).getDDRM().getData();
  }
}
