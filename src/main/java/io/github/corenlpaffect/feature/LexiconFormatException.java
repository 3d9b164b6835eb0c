package io.github.corenlpaffect.feature;

import java.io.IOException;
import java.util.List;

/** A user's lexicon with faulty lines. */
public final class LexiconFormatException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_NAMED = 20;

  /**
   * An exception.
   *
   * @param name of the lexicon
   * @param faults one text for each, which begins with its line
   */
  LexiconFormatException(String name, List<String> faults) {
    super(message(name, faults));
  }

  private static String message(String name, List<String> faults) {
    List<String> named = faults.subList(0, Math.min(MOST_NAMED, faults.size()));
    int more = faults.size() - named.size();
    return name
        + " is no usable lexicon: "
        + String.join("; ", named)
        + (more > 0 ? "; and " + more + " further faults" : "");
  }
}
