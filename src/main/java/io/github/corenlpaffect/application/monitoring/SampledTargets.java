package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableListMultimap;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The targets that the samples of periods speak of.
 *
 * @param series the periods
 * @param byPeriod the targets of each period's sample, by its first day
 */
public record SampledTargets(Series series, ImmutableListMultimap<LocalDate, Target> byPeriod) {

  /** Of all periods. */
  TargetSample all() {
    return sample(series.periods());
  }

  /** Of a period. */
  TargetSample of(PeriodSummary period) {
    return sample(List.of(period));
  }

  /**
   * Of the few periods before and after a day on which a mean changed, no further than to the next
   * such day.
   *
   * @param days all such days in their order, this one among them
   */
  TargetsAround around(LocalDate day, List<LocalDate> days) {
    int place = days.indexOf(day);
    LocalDate from = place > 0 ? days.get(place - 1) : LocalDate.MIN;
    LocalDate until = place + 1 < days.size() ? days.get(place + 1) : LocalDate.MAX;
    List<PeriodSummary> before = within(from, day).toList();
    List<PeriodSummary> after = within(day, until).toList();
    return new TargetsAround(
        sample(before.subList(Math.max(0, before.size() - ChangeQuotes.NEAR), before.size())),
        sample(after.subList(0, Math.min(ChangeQuotes.NEAR, after.size()))));
  }

  private Stream<PeriodSummary> within(LocalDate from, LocalDate until) {
    return series.periods().stream()
        .filter(period -> !period.start().isBefore(from) && period.start().isBefore(until));
  }

  private TargetSample sample(List<PeriodSummary> periods) {
    return TargetSample.of(
        periods.stream().mapToLong(period -> period.sample().size()).sum(),
        periods.stream().flatMap(period -> byPeriod.get(period.start()).stream()).toList());
  }
}
