package io.github.corenlpaffect.train;

import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics;
import java.util.List;

/** Hears how a training run goes on. Called from the thread that trains. */
public interface TrainingListener {
  /** A line worth reading. */
  void say(String line);

  /** Long work begins. */
  void begin(String work, long size);

  /** The work in hand has come this far. */
  void advance(long done, String detail);

  /** The work in hand is done. */
  void end();

  /**
   * An epoch is done and measured; told before the checkpoint is written, so that a run that goes
   * on after it was killed may tell of an epoch again.
   *
   * @param epoch counted from 1
   * @param parameters the numbers that training changes
   * @param figures on the texts that are set apart; empty without any
   */
  default void measured(int epoch, long parameters, List<Figure> figures) {}

  /**
   * Training is done, and gradients of groups of tasks were told apart.
   *
   * @param conflicts how these stood to each other over all steps
   */
  default void compared(ConflictStatistics conflicts) {}
}
