package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what a test has written, all of it. */
final class Readings {
  private Readings() {}

  static ImmutableList<Reading> of(RecordFormat format, String content) throws IOException {
    return of(format, content.getBytes(StandardCharsets.UTF_8));
  }

  static ImmutableList<Reading> of(RecordFormat format, byte[] content) throws IOException {
    Utf8Lines lines = new Utf8Lines("test", new ByteArrayInputStream(content));
    try (RecordReader reader = format.read(lines)) {
      return all(reader);
    }
  }

  static ImmutableList<Reading> all(RecordReader reader) throws IOException {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    for (Optional<Reading> next = reader.next(); next.isPresent(); next = reader.next()) {
      readings.add(next.get());
    }
    return readings.build();
  }

  static TextRecord record(long line, String... fields) {
    return new TextRecord("test", line, ImmutableList.copyOf(fields));
  }

  static Rejection rejection(long line, String reason) {
    return new Rejection("test", line, reason);
  }
}
