package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * The affect of texts over time.
 *
 * @param period how long its periods are
 * @param periods those in which there are texts, in the order of time
 */
public record Series(Period period, ImmutableList<PeriodSummary> periods) {

  static Series of(Period period, SortedMap<LocalDate, PeriodTally> tallies) {
    return new Series(
        period,
        tallies.entrySet().stream()
            .map(entry -> entry.getValue().summary(entry.getKey()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** How many texts. */
  public long count() {
    return periods.stream().mapToLong(PeriodSummary::count).sum();
  }
}
