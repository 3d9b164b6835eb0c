package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.RecordReader;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.TextRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records in parcels that are worth the while of several threads. For use by one thread. */
final class Batches {
  private static final int MOST_RECORDS = 256;
  private static final int MOST_CHARACTERS = 1 << 20;

  private final RecordReader reader;

  Batches(RecordReader reader) {
    this.reader = reader;
  }

  /** Passes over what an earlier run has read. */
  void skip(long readings) throws IOException {
    for (long i = 0; i < readings; i++) {
      reader.next();
    }
  }

  /** The next records, none at the end; they and rejections are counted. */
  List<TextRecord> next(CollectionCounts counts, CollectionListener listener) throws IOException {
    List<TextRecord> batch = new ArrayList<>();
    long characters = 0;
    while (batch.size() < MOST_RECORDS && characters < MOST_CHARACTERS) {
      Optional<Reading> reading = reader.next();
      if (reading.isEmpty()) {
        break;
      }
      if (reading.get() instanceof TextRecord record) {
        counts.addRecord();
        batch.add(record);
        characters += record.text().length();
      } else {
        counts.addRejection();
        listener.rejected((Rejection) reading.get());
      }
    }
    return batch;
  }
}
