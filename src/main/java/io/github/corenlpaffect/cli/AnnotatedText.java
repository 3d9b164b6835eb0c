package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.Affect;
import java.util.Locale;
import java.util.Optional;

/**
 * One result.
 *
 * @param source what a person calls the input that holds the text
 * @param documentId the name of the file that holds the text, if it is one
 * @param unit what the text is
 * @param text the text
 * @param affect its affect
 */
record AnnotatedText(
    String source, Optional<String> documentId, Unit unit, String text, Affect affect) {

  /** What a result speaks for. */
  enum Unit {
    LINE,
    SENTENCE,
    DOCUMENT;

    /** The name used in JSON Lines and CSV. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
