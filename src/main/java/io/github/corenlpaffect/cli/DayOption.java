package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.application.monitoring.DateReader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a command reads days. */
final class DayOption {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--time-format",
      paramLabel = "PATTERN",
      description =
          "How times are written: a pattern of Java's DateTimeFormatter such as dd/MM/yyyy, or "
              + DateReader.EPOCH_SECONDS
              + " or "
              + DateReader.EPOCH_MILLIS
              + "; if not given, as 2026-03-09 or 2026-03-09T17:45:00+01:00.")
  private Optional<String> timeFormat;

  @Option(
      names = "--zone",
      defaultValue = "UTC",
      paramLabel = "ZONE",
      description =
          "The time zone whose days are counted, such as Europe/Berlin; ${DEFAULT-VALUE} if not"
              + " given. Matters for times with an offset.")
  private String zone;

  /**
   * What reads them.
   *
   * @throws ParameterException if there is no such zone or format
   */
  DateReader reader() {
    ZoneId days = zone();
    try {
      return timeFormat.map(format -> DateReader.of(format, days)).orElse(DateReader.iso(days));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--time-format " + timeFormat.get() + ": " + e.getMessage(), e);
    }
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no time zone " + zone + "; expected one as Europe/Berlin",
          e);
    }
  }
}
