package io.github.corenlpaffect.text;

/**
 * Whether a row of CSV is complete at the end of a line: follows the quotes from cell to cell as
 * RFC 4180 has them. Not for use by several threads.
 */
final class Quotes {
  private static final char QUOTE = '"';

  /** Where a line leaves the row. */
  enum State {
    CELL_BEGINS,
    PLAIN,
    QUOTED,
    CLOSED,
    BROKEN
  }

  private final char delimiter;
  private State state = State.CELL_BEGINS;

  Quotes(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Whether the row goes on in the next line. */
  boolean areOpen() {
    return state == State.QUOTED;
  }

  /** Whether something stands between a closing quote and the next delimiter. */
  boolean areBroken() {
    return state == State.BROKEN;
  }

  /** Reads a line of the row. */
  void follow(String line) {
    if (!areOpen() && line.indexOf(QUOTE) < 0) {
      return;
    }
    for (int i = 0; i < line.length() && !areBroken(); i++) {
      state = after(line.charAt(i));
    }
  }

  private State after(char next) {
    return switch (state) {
      case CELL_BEGINS -> next == QUOTE ? State.QUOTED : unquoted(next);
      case PLAIN -> unquoted(next);
      case QUOTED -> next == QUOTE ? State.CLOSED : State.QUOTED;
      case CLOSED -> afterClosing(next);
      case BROKEN -> State.BROKEN;
    };
  }

  private State unquoted(char next) {
    return next == delimiter ? State.CELL_BEGINS : State.PLAIN;
  }

  private State afterClosing(char next) {
    if (next == QUOTE) {
      return State.QUOTED;
    }
    return next == delimiter ? State.CELL_BEGINS : State.BROKEN;
  }
}
