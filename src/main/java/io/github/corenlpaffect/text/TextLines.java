package io.github.corenlpaffect.text;

import java.io.IOException;
import java.util.Optional;

/** Plain text of which each line is a record, also an empty one. */
public record TextLines() implements RecordFormat {

  @Override
  public RecordReader read(Utf8Lines lines) {
    return new Reader(lines);
  }

  private record Reader(Utf8Lines lines) implements RecordReader {
    @Override
    public Optional<Reading> next() throws IOException {
      return lines.next().map(this::reading);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }

    private Reading reading(Line line) {
      return line.problem().isPresent()
          ? new Rejection(lines.source(), line.number(), line.problem().get())
          : TextRecord.ofText(lines.source(), line.number(), line.text());
    }
  }
}
