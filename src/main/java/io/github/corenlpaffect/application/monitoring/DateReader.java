package io.github.corenlpaffect.application.monitoring;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Reads the day that a text is of. A time with an offset or a zone is of the day that it is then in
 * the zone of the reader; one without is of the day that is written. Thread-safe.
 */
public final class DateReader {
  /** Seconds since 1970. */
  public static final String EPOCH_SECONDS = "epoch-seconds";

  /** Milliseconds since 1970. */
  public static final String EPOCH_MILLIS = "epoch-millis";

  /** Another year is a mistake, such as milliseconds taken for seconds. */
  private static final ValueRange YEARS = ValueRange.of(1, 9999);

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final String expected;
  private final DayOf days;

  private DateReader(String expected, DayOf days) {
    this.expected = expected;
    this.days = days;
  }

  /** Reads ISO 8601: {@code 2026-03-09}, with a time and an offset or without. */
  public static DateReader iso(ZoneId zone) {
    return new DateReader(
        "a date as 2026-03-09 or 2026-03-09T17:45:00Z", written -> day(ISO, written, zone));
  }

  /**
   * Reads another format.
   *
   * @param format a pattern of {@link DateTimeFormatter} with English names, {@link #EPOCH_SECONDS}
   *     or {@link #EPOCH_MILLIS}
   * @throws IllegalArgumentException if it is no pattern, or one without a day
   */
  public static DateReader of(String format, ZoneId zone) {
    return switch (format) {
      case EPOCH_SECONDS -> ofEpoch("seconds", Instant::ofEpochSecond, zone);
      case EPOCH_MILLIS -> ofEpoch("milliseconds", Instant::ofEpochMilli, zone);
      default -> ofPattern(format, zone);
    };
  }

  /**
   * The day.
   *
   * @throws IllegalArgumentException if it cannot be read; says what was expected
   */
  public LocalDate read(String written) {
    String stripped = written.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("the date is missing; expected " + expected);
    }
    try {
      LocalDate day = days.of(stripped);
      YEARS.checkValidIntValue(day.getYear(), ChronoField.YEAR);
      return day;
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + Excerpt.of(stripped, 40) + "' is no date; expected " + expected, e);
    }
  }

  private static DateReader ofEpoch(String unit, LongFunction<Instant> instants, ZoneId zone) {
    return new DateReader(
        "a whole number of " + unit + " since 1970",
        written -> instants.apply(Long.parseLong(written)).atZone(zone).toLocalDate());
  }

  private static DateReader ofPattern(String pattern, ZoneId zone) {
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            // Without an era a strict formatter takes no year of an era, which is what y is.
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return new DateReader("a date as " + pattern, written -> day(formatter, written, zone));
  }

  private static LocalDate day(DateTimeFormatter formatter, String written, ZoneId zone) {
    TemporalAccessor read =
        formatter.parseBest(written, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
    return read instanceof ZonedDateTime moment
        ? moment.withZoneSameInstant(zone).toLocalDate()
        : LocalDate.from(read);
  }

  /** Reads what is not empty. */
  private interface DayOf {
    LocalDate of(String written);
  }
}
