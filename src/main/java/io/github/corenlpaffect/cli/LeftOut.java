package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.Problems;
import java.io.PrintWriter;
import java.util.List;

/** Tells of rows that were left out: the first few in full, and how many there are. */
final class LeftOut {
  private static final int SHOWN = 10;

  private LeftOut() {}

  /** Prints nothing if there are none. */
  static void print(Problems problems, PrintWriter err) {
    List<String> messages = problems.messages();
    messages.stream().limit(SHOWN).forEach(err::println);
    if (messages.size() > SHOWN) {
      err.println("… and " + (messages.size() - SHOWN) + " more");
    }
    if (!messages.isEmpty()) {
      err.println("rows left out: " + messages.size());
    }
  }
}
