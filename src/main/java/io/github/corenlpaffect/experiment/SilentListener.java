package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.train.TrainingListener;

/** Passes over what happens in one training among many; others begin with it. */
public class SilentListener implements TrainingListener {
  @Override
  public void say(String line) {}

  @Override
  public void begin(String work, long size) {}

  @Override
  public void advance(long done, String detail) {}

  @Override
  public void end() {}
}
