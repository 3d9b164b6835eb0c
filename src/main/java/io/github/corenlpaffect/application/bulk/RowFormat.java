package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.text.TextRecord;
import java.util.List;

/** How a record becomes a row. Immutable. */
interface RowFormat {

  /** The names of what is added to a record's fields. */
  List<String> added();

  /** What stands before the first row, whose record has these columns. */
  String header(ImmutableList<String> columns);

  /**
   * Adds a row, with its end.
   *
   * @param document the record's text with its affect
   * @throws IllegalArgumentException if the record cannot be written so; then nothing was added
   */
  void append(StringBuilder rows, TextRecord record, Annotation document);
}
