package io.github.corenlpaffect.application.monitoring;

import java.time.LocalDate;
import java.util.TreeMap;

/**
 * Takes dated texts in any order and says how their affect goes over time. Its memory grows with
 * the periods in which there are texts. The same texts in the same order give the same figures to
 * the last bit. Not for use by several threads.
 */
public final class Monitor {
  private final Period period;
  private final Bounds bounds;
  private final TreeMap<LocalDate, PeriodTally> tallies = new TreeMap<>();

  /** Without texts yet. */
  public Monitor(Period period, Bounds bounds) {
    this.period = period;
    this.bounds = bounds;
  }

  /** Counts a text. */
  public void add(DatedText text) {
    tallies.computeIfAbsent(period.start(text.date()), start -> new PeriodTally(bounds)).add(text);
  }

  /** What came so far. */
  public Series series() {
    return Series.of(period, tallies);
  }
}
