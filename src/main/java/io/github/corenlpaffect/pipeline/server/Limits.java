package io.github.corenlpaffect.pipeline.server;

import java.time.Duration;

/**
 * How much one request may take.
 *
 * @param characters of its text; 0 or less for any number
 * @param sending how long the request may take to arrive, and again its answer to leave
 * @param threads how many requests are annotated at once
 * @param strict whether a text without a charset is taken for ISO-8859-1, as CoreNLP's {@code
 *     -strict} wants, not for UTF-8
 */
public record Limits(int characters, Duration sending, int threads, boolean strict) {
  private static final int MAX_BYTES_PER_CHARACTER = 4;

  /** How many bytes a body may have. */
  long bytes() {
    return characters > 0 ? (long) MAX_BYTES_PER_CHARACTER * characters : Integer.MAX_VALUE - 8L;
  }
}
