package io.github.corenlpaffect.experiment.relatedness;

import org.ejml.simple.SimpleMatrix;

/** Matrices of observations, one a row. */
final class Centred {
  private Centred() {}

  /** The mean of each column, as a row. */
  static SimpleMatrix means(SimpleMatrix rows) {
    SimpleMatrix means = new SimpleMatrix(1, rows.numCols());
    for (int column = 0; column < rows.numCols(); column++) {
      double sum = 0;
      for (int row = 0; row < rows.numRows(); row++) {
        sum += rows.get(row, column);
      }
      means.set(column, sum / rows.numRows());
    }
    return means;
  }

  /** What is left of each row when a row, for instance the means, is taken away. */
  static SimpleMatrix minus(SimpleMatrix rows, SimpleMatrix row) {
    SimpleMatrix rest = new SimpleMatrix(rows.numRows(), rows.numCols());
    for (int i = 0; i < rows.numRows(); i++) {
      for (int column = 0; column < rows.numCols(); column++) {
        rest.set(i, column, rows.get(i, column) - row.get(column));
      }
    }
    return rest;
  }

  /** The matrix with columns of mean 0. */
  static SimpleMatrix of(SimpleMatrix rows) {
    return minus(rows, means(rows));
  }
}
