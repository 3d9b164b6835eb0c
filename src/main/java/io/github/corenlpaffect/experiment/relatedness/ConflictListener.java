package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics;

/** Hears nothing of one training among many but how gradients stood to each other. */
final class ConflictListener implements TrainingListener {
  private ImmutableList<ConflictStatistics.Pair> pairs = ImmutableList.of();

  /** What was heard; empty if gradients were not told apart. */
  ImmutableList<ConflictStatistics.Pair> pairs() {
    return pairs;
  }

  @Override
  public void compared(ConflictStatistics conflicts) {
    pairs = conflicts.pairs();
  }

  @Override
  public void say(String line) {}

  @Override
  public void begin(String work, long size) {}

  @Override
  public void advance(long done, String detail) {}

  @Override
  public void end() {}
}
