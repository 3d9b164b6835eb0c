package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.experiment.SilentListener;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics;

/** Hears nothing of one training among many but how gradients stood to each other. */
final class ConflictListener extends SilentListener {
  private ImmutableList<ConflictStatistics.Pair> pairs = ImmutableList.of();

  /** What was heard; empty if gradients were not told apart. */
  ImmutableList<ConflictStatistics.Pair> pairs() {
    return pairs;
  }

  @Override
  public void compared(ConflictStatistics conflicts) {
    pairs = conflicts.pairs();
  }
}
