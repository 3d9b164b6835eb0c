package io.github.corenlpaffect.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** A line of a corpus that cannot be understood. */
public final class CorpusFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong in which line (from 1) of which file, and what would be right. */
  public CorpusFormatException(Path file, long line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }
}
