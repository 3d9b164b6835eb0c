package io.github.corenlpaffect.cli;

import java.io.IOException;

/** Writes results one by one. */
interface TextResults extends ResultWriter {

  /** Writes one result. */
  void write(AnnotatedText result) throws IOException;

  @Override
  default void write(AnnotatedDocument document) throws IOException {
    for (AnnotatedText result : document.results()) {
      write(result);
    }
  }
}
