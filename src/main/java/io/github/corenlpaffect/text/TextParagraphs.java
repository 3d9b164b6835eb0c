package io.github.corenlpaffect.text;

import java.io.IOException;
import java.util.Optional;

/** Plain text whose records are what stands between blank lines; its lines end in LF. */
public record TextParagraphs() implements RecordFormat {

  @Override
  public RecordReader read(Utf8Lines lines) {
    return new Reader(lines);
  }

  private record Reader(Utf8Lines lines) implements RecordReader {
    @Override
    public Optional<Reading> next() throws IOException {
      JoinedLines paragraph = new JoinedLines(lines.source());
      Optional<Line> line = lines.next();
      while (line.isPresent() && (!isBlank(line.get()) || paragraph.isEmpty())) {
        if (!isBlank(line.get())) {
          paragraph.add(line.get());
        }
        line = lines.next();
      }
      return paragraph.isEmpty() ? Optional.empty() : Optional.of(paragraph.reading());
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }

    private static boolean isBlank(Line line) {
      return line.problem().isEmpty() && line.text().isBlank();
    }
  }
}
