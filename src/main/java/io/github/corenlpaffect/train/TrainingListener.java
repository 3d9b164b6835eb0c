package io.github.corenlpaffect.train;

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
}
