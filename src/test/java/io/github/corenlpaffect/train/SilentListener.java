package io.github.corenlpaffect.train;

/** Hears nothing. */
class SilentListener implements TrainingListener {
  @Override
  public void say(String line) {}

  @Override
  public void begin(String work, long size) {}

  @Override
  public void advance(long done, String detail) {}

  @Override
  public void end() {}
}
