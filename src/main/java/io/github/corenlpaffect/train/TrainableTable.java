package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.architecture.Blueprint;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.stream.IntStream;

/**
 * A table of an architecture in training.
 *
 * @param matrix its values
 * @param rows each of its rows, of the same values, as a parameter of its own: a tower may have one
 *     for itself
 */
record TrainableTable(Matrix matrix, ImmutableList<Parameter> rows) {

  /** A table of random values around those that the blueprint begins with. */
  static TrainableTable around(Blueprint.Table table, double deviation, long seed) {
    Matrix start = table.start();
    Matrix matrix =
        Parameter.gaussian(table.name(), start.rows(), start.columns(), deviation, seed).matrix();
    for (int row = 0; row < start.rows(); row++) {
      for (int column = 0; column < start.columns(); column++) {
        matrix.row(row)[column] += start.row(row)[column];
      }
    }
    return of(table.name(), matrix);
  }

  /** A table that begins with another's values. */
  static TrainableTable from(String name, Matrix start) {
    return of(name, start.copy());
  }

  private static TrainableTable of(String name, Matrix matrix) {
    return new TrainableTable(
        matrix,
        IntStream.range(0, matrix.rows())
            .mapToObj(row -> new Parameter(name + "." + row, rowOf(matrix, row)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Matrix rowOf(Matrix matrix, int row) {
    return new Matrix(matrix.columns(), new float[][] {matrix.row(row)});
  }
}
