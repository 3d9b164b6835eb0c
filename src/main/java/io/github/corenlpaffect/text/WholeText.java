package io.github.corenlpaffect.text;

import java.io.IOException;
import java.util.Optional;

/** Plain text that is one record, whose lines end in LF; an empty file has none. */
public record WholeText() implements RecordFormat {

  @Override
  public RecordReader read(Utf8Lines lines) {
    return new Reader(lines);
  }

  private record Reader(Utf8Lines lines) implements RecordReader {
    @Override
    public Optional<Reading> next() throws IOException {
      JoinedLines text = new JoinedLines(lines.source());
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        text.add(line.get());
      }
      return text.isEmpty() ? Optional.empty() : Optional.of(text.reading());
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
