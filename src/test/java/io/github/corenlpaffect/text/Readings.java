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
      readings.add(withoutNames(next.get()));
    }
    return readings.build();
  }

  static TextRecord record(long line, String... fields) {
    return record("test", line, ImmutableList.copyOf(fields));
  }

  /** The records of a source as they are, with the names of their fields. */
  static ImmutableList<Reading> named(RecordFormat format, String content) throws IOException {
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    Utf8Lines lines =
        new Utf8Lines("test", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    try (RecordReader reader = format.read(lines)) {
      for (Optional<Reading> next = reader.next(); next.isPresent(); next = reader.next()) {
        readings.add(next.get());
      }
    }
    return readings.build();
  }

  private static Reading withoutNames(Reading reading) {
    return reading instanceof TextRecord record
        ? record(record.source(), record.line(), record.fields())
        : reading;
  }

  private static TextRecord record(String source, long line, ImmutableList<String> fields) {
    return new TextRecord(
        source, line, fields.get(0), ImmutableList.of(), fields, Optional.empty());
  }

  static Rejection rejection(long line, String reason) {
    return new Rejection("test", line, reason);
  }
}
