package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.Affect;
import java.util.Locale;

/**
 * One result.
 *
 * @param source what a person calls the input that holds the text
 * @param unit what the text is
 * @param text the text
 * @param affect its affect
 */
record AnnotatedText(String source, Unit unit, String text, Affect affect) {

  /** What a result speaks for. */
  enum Unit {
    LINE,
    SENTENCE,
    DOCUMENT;

    /** The name used in JSON and CSV. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
