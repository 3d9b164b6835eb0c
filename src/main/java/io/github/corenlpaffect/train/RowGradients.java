package io.github.corenlpaffect.train;

import java.util.Arrays;

/** Gradients of the rows of a batch, collected by one shard of it. */
final class RowGradients {
  private final BatchRows rows;
  private float[] values = new float[0];

  RowGradients(BatchRows rows) {
    this.rows = rows;
  }

  /** Forgets everything and makes room for the rows of the batch. */
  void clear() {
    int needed = rows.entries() * rows.width();
    if (needed > values.length) {
      values = new float[needed + needed / 2];
    } else {
      Arrays.fill(values, 0, needed, 0);
    }
  }

  float[] values() {
    return values;
  }

  /**
   * Where the gradient of a word's row begins, or {@link BatchRows#NO_ENTRY} for a row that is not
   * trained.
   */
  int start(int row, boolean negated) {
    int entry = rows.entry(row, negated);
    return entry == BatchRows.NO_ENTRY ? BatchRows.NO_ENTRY : entry * rows.width();
  }
}
