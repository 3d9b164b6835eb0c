package io.github.corenlpaffect.application.bulk;

import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.TextRecord;
import java.util.List;

/**
 * Records that were read together.
 *
 * @param readings them, in their order
 */
record ReadBatch(List<Reading> readings) {
  private static final long FACTOR = 0x9E3779B97F4A7C15L; // odd, so that nothing is lost

  /** What was read before, as a number, and this: for telling whether input has changed. */
  long digest(long before) {
    long digest = before;
    for (Reading reading : readings) {
      digest = digest * FACTOR + hash(reading);
    }
    return digest;
  }

  private static int hash(Reading reading) {
    if (reading instanceof TextRecord record) {
      return 31 * record.fields().hashCode() + record.object().map(String::hashCode).orElse(0);
    }
    return Long.hashCode(reading.line());
  }
}
