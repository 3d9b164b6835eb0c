package io.github.corenlpaffect.cli;

import java.io.IOException;

/** Writes results in one format as they come. */
interface ResultWriter {

  /** Writes one result. */
  void write(AnnotatedText result) throws IOException;

  /** Writes what stands after the last result. */
  void finish() throws IOException;
}
