package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.application.Dimension;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that did most to a change. On one side of it, a text moves the difference of the means
 * by its distance from the other side's mean over the number of texts, so those at the ends of the
 * dimension did most.
 */
final class ChangeQuotes {
  /** So many periods are next to the change. */
  static final int NEAR = 4;

  private final Series series;
  private final Change change;

  ChangeQuotes(Series series, Change change) {
    this.series = series;
    this.change = change;
  }

  ImmutableList<Quote> top(int size) {
    boolean low = change.dimension().hasTwoEnds() && change.difference() < 0;
    ImmutableList<Quote> top = TopQuotes.merged(near().map(period -> quotes(period, low)), size);
    return low ? Quote.negated(top) : top;
  }

  private ImmutableList<Quote> quotes(PeriodSummary period, boolean low) {
    ImmutableMap<Dimension, ImmutableList<Quote>> ends = low ? period.lowest() : period.highest();
    ImmutableList<Quote> quotes = ends.get(change.dimension());
    return low ? Quote.negated(quotes) : quotes;
  }

  private Stream<PeriodSummary> near() {
    Level level = change.quotesAfter() ? change.after() : change.before();
    List<PeriodSummary> periods =
        series.periods().stream()
            .filter(period -> !period.start().isBefore(level.from()))
            .filter(period -> period.start().isBefore(level.until()))
            .toList();
    return change.quotesAfter()
        ? periods.stream().limit(NEAR)
        : periods.stream().skip(Math.max(0, periods.size() - NEAR));
  }
}
