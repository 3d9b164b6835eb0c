package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A text that is kept as an example.
 *
 * @param line where it stands in its file, from 1
 * @param date its day
 * @param text the text, shortened if it is long
 * @param value what it was chosen by
 */
public record Quote(long line, LocalDate date, String text, double value) {
  /** The same, chosen by the opposite. */
  static ImmutableList<Quote> negated(ImmutableList<Quote> quotes) {
    return quotes.stream()
        .map(quote -> new Quote(quote.line, quote.date, quote.text, -quote.value))
        .collect(ImmutableList.toImmutableList());
  }
}
