package io.github.corenlpaffect.cli;

import java.io.IOException;

/** Writes texts with their affect in one format as they come. */
interface ResultWriter {

  /** Writes what is to be said of one text. */
  void write(AnnotatedDocument document) throws IOException;

  /** Writes what stands behind the last text, if anything does. */
  default void finish() throws IOException {}
}
