package io.github.corenlpaffect.application.monitoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long the stretches of time are whose texts are taken together. */
public enum Period {
  DAY(ChronoUnit.DAYS, date -> date),
  /** From Monday to Sunday, as in ISO 8601. */
  WEEK(ChronoUnit.WEEKS, TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
  MONTH(ChronoUnit.MONTHS, TemporalAdjusters.firstDayOfMonth());

  private final ChronoUnit unit;
  private final TemporalAdjuster toStart;

  Period(ChronoUnit unit, TemporalAdjuster toStart) {
    this.unit = unit;
    this.toStart = toStart;
  }

  /** The first day of the period in which a day lies. */
  public LocalDate start(LocalDate day) {
    return day.with(toStart);
  }

  /** The first day after the period that begins on a day. */
  public LocalDate end(LocalDate start) {
    return start.plus(1, unit);
  }

  /** As in running text: {@code day}, {@code week} or {@code month}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
