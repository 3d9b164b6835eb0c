package io.github.corenlpaffect.text;

import java.io.IOException;

/** How a source's lines make up records. Immutable. */
public interface RecordFormat {

  /**
   * The records of these lines; closing the reader closes them.
   *
   * @throws IOException if they are not of this format at all, as when a column is missing; says
   *     what was expected
   */
  RecordReader read(Utf8Lines lines) throws IOException;
}
