package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.RecordReader;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.TextRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The records of a reader. Where rows have fixed columns, a record with other columns than the
 * first is rejected. An {@link IOException} is thrown as unchecked. Not for use by several threads.
 */
final class RecordIterator extends AbstractIterator<Reading> {
  private final RecordReader reader;
  private final List<String> added;
  private final boolean fixed;
  private Optional<ImmutableList<String>> columns = Optional.empty();
  private ImmutableList<String> last = ImmutableList.of();

  /**
   * All that is left.
   *
   * @param added the names of what is added to each record
   * @param fixed whether all rows must have the same columns
   */
  RecordIterator(RecordReader reader, List<String> added, boolean fixed) {
    this.reader = reader;
    this.added = added;
    this.fixed = fixed;
  }

  /** The columns of the first record; empty if none has been read. */
  Optional<ImmutableList<String>> columns() {
    return columns;
  }

  @Override
  protected Reading computeNext() {
    try {
      Optional<Reading> next = reader.next();
      if (next.isEmpty()) {
        return endOfData();
      }
      return next.get() instanceof TextRecord record ? checked(record) : next.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading checked(TextRecord record) throws IOException {
    if (!record.columns().equals(last)) {
      last = record.columns();
      requireNew(record);
    }
    ImmutableList<String> first = columns.orElse(last);
    columns = Optional.of(first);
    return fixed && !last.equals(first)
        ? new Rejection(record.source(), record.line(), reason(first))
        : record;
  }

  private void requireNew(TextRecord record) throws IOException {
    if (record.object().isEmpty() && !Collections.disjoint(record.columns(), added)) {
      String place = record.source() + ", line " + record.line() + ": ";
      throw new IOException(place + Places.taken("the record", added));
    }
  }

  private String reason(List<String> first) {
    return "has the columns " + last + ", not those of the records before, " + first;
  }
}
