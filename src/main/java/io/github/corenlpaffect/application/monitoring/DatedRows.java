package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.AbstractIterator;
import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.RecordReader;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.TextRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The good rows of a reader; the others are put aside. An {@link IOException} is thrown as
 * unchecked. Not for use by several threads.
 */
final class DatedRows extends AbstractIterator<DatedRow> {
  private final RecordReader reader;
  private final DateReader dates;
  private final RejectedRows rejected;
  private long count;

  DatedRows(RecordReader reader, DateReader dates, RejectedRows rejected) {
    this.reader = reader;
    this.dates = dates;
    this.rejected = rejected;
  }

  /** How many rows have been read, good or not. */
  long count() {
    return count;
  }

  @Override
  protected DatedRow computeNext() {
    try {
      for (Optional<Reading> next = reader.next(); next.isPresent(); next = reader.next()) {
        count++;
        Optional<DatedRow> row = row(next.get());
        if (row.isPresent()) {
          return row.get();
        }
      }
      return endOfData();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<DatedRow> row(Reading reading) throws IOException {
    if (reading instanceof Rejection rejection) {
      rejected.add(rejection);
      return Optional.empty();
    }
    try {
      return Optional.of(DatedRow.of((TextRecord) reading, dates));
    } catch (IllegalArgumentException e) {
      rejected.add(new Rejection(reading.source(), reading.line(), e.getMessage()));
      return Optional.empty();
    }
  }
}
