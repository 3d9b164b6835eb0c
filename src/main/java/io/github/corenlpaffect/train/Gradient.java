package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.Vectors;
import java.util.Arrays;

/**
 * The gradient of one parameter. Remembers which rows were touched, so that a table of which a
 * batch uses little costs little.
 */
final class Gradient {
  private final Parameter parameter;
  private final float[] values;
  private final boolean[] isTouched;
  private final int[] touched;
  private int touchedRows;

  Gradient(Parameter parameter) {
    this.parameter = parameter;
    values = new float[parameter.values().length];
    isTouched = new boolean[parameter.matrix().rows()];
    touched = new int[isTouched.length];
  }

  Parameter parameter() {
    return parameter;
  }

  float[] values() {
    return values;
  }

  int touchedRows() {
    return touchedRows;
  }

  int touchedRow(int index) {
    return touched[index];
  }

  /** Where a row begins in {@link #values()}, for a row that will now be written. */
  int touch(int row) {
    if (!isTouched[row]) {
      isTouched[row] = true;
      touched[touchedRows++] = row;
    }
    return row * parameter.columns();
  }

  /** Marks all rows as written. */
  float[] touchAll() {
    for (int row = 0; row < isTouched.length; row++) {
      touch(row);
    }
    return values;
  }

  /** Adds another gradient of the same parameter. */
  void add(Gradient other) {
    int columns = parameter.columns();
    for (int i = 0; i < other.touchedRows; i++) {
      int start = touch(other.touched[i]);
      Vectors.add(other.values, start, values, start, columns);
    }
  }

  double squaredNorm() {
    double sum = 0;
    int columns = parameter.columns();
    for (int i = 0; i < touchedRows; i++) {
      int start = touched[i] * columns;
      for (int j = start; j < start + columns; j++) {
        sum += (double) values[j] * values[j];
      }
    }
    return sum;
  }

  /** Forgets everything. */
  void clear() {
    int columns = parameter.columns();
    for (int i = 0; i < touchedRows; i++) {
      int start = touched[i] * columns;
      Arrays.fill(values, start, start + columns, 0);
      isTouched[touched[i]] = false;
    }
    touchedRows = 0;
  }
}
