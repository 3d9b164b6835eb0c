package io.github.corenlpaffect.pipeline;

/** A class that nobody may load: it tells that it was, by the system property of its name. */
public final class Trap {
  /** Its name, a constant, so that who reads it does not load the class. */
  static final String NAME = "io.github.corenlpaffect.pipeline.Trap";

  static {
    System.setProperty(NAME, "loaded");
  }
}
