package io.github.corenlpaffect.text;

import java.util.Optional;

/** Lines that make up one record of plain text. Not for use by several threads. */
final class JoinedLines {
  private final String source;
  private final StringBuilder text = new StringBuilder();
  private long firstLine;
  private Optional<Rejection> rejection = Optional.empty();

  JoinedLines(String source) {
    this.source = source;
  }

  /** Adds a line; once there is a problem, what follows is not kept. */
  void add(Line line) {
    if (isEmpty()) {
      firstLine = line.number();
    } else {
      text.append('\n');
    }
    line.problem().ifPresent(problem -> reject(line, problem));
    if (text.length() + line.text().length() > Utf8Lines.MAXIMUM_BYTES) {
      reject(line, "the text is longer than " + Utf8Lines.MAXIMUM);
    }
    text.append(rejection.isEmpty() ? line.text() : "");
  }

  boolean isEmpty() {
    return firstLine == 0;
  }

  Reading reading() {
    return rejection.isPresent()
        ? rejection.get()
        : TextRecord.ofText(source, firstLine, text.toString());
  }

  private void reject(Line line, String reason) {
    if (rejection.isEmpty()) {
      rejection = Optional.of(new Rejection(source, line.number(), reason));
      text.setLength(0);
    }
  }
}
