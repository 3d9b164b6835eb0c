package io.github.corenlpaffect.text;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of a source, in their order. Not for use by several threads. */
public interface RecordReader extends Closeable {

  /**
   * The next record, or the rejection of it; empty at the end.
   *
   * @throws IOException if nothing more can be read; says what was wrong, and where
   */
  Optional<Reading> next() throws IOException;
}
