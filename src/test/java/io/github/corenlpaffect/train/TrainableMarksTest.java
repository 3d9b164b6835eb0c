package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.model.MarkedRows;
import io.github.corenlpaffect.model.linear.Matrix;
import org.junit.jupiter.api.Test;

class TrainableMarksTest {
  private static final int LAYER = Mark.values().length - 1;
  private static final int SPELLING = Mark.ALL_CAPITALS.ordinal();

  private final TrainableMarks marks = TrainableMarks.from(new MarkedRows(rows(), factors()));

  @Test
  void aSnapshotKeepsAShareOfWhatLayersDoAndAllOfTheRest() {
    MarkedRows half = marks.snapshot(0.5);

    assertArrayEquals(new float[] {1, 2}, half.marks().row(LAYER));
    assertEquals(1.25f, half.emphasis().row(LAYER)[0]);
    assertArrayEquals(new float[] {2, 4}, half.marks().row(SPELLING));
    assertEquals(1.5f, half.emphasis().row(SPELLING)[0]);
  }

  @Test
  void withoutAShareLayersChangeNothing() {
    MarkedRows none = marks.snapshot(0);

    assertArrayEquals(new float[2], none.marks().row(LAYER));
    assertEquals(1, none.emphasis().row(LAYER)[0]);
  }

  private static Matrix rows() {
    Matrix rows = Matrix.zeros(Mark.values().length, 2);
    for (float[] row : rows.values()) {
      row[0] = 2;
      row[1] = 4;
    }
    return rows;
  }

  private static Matrix factors() {
    Matrix factors = Matrix.zeros(Mark.values().length, 1);
    for (float[] factor : factors.values()) {
      factor[0] = 1.5f;
    }
    return factors;
  }
}
