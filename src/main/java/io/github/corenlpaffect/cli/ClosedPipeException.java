package io.github.corenlpaffect.cli;

import java.io.IOException;

/** Whoever read the output wants no more of it. */
final class ClosedPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super(cause);
  }
}
