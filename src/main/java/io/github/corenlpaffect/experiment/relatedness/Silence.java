package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.train.TrainingListener;

/** Hears nothing of one training among many. */
final class Silence implements TrainingListener {
  static final Silence INSTANCE = new Silence();

  private Silence() {}

  @Override
  public void say(String line) {}

  @Override
  public void begin(String work, long size) {}

  @Override
  public void advance(long done, String detail) {}

  @Override
  public void end() {}
}
