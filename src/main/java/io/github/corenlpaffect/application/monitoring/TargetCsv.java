package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.application.Dimension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The targets that samples speak of as CSV, see {@link CsvTables}. */
final class TargetCsv {
  /** So many targets of a period or a change. */
  private static final int MOST = 10;

  private TargetCsv() {}

  /** A row for each of the foremost targets of a period. */
  static String periods(List<Watched> watched) {
    List<String> header = new ArrayList<>(List.of("from", "texts", "target", "mentions"));
    Stream.of(Dimension.values()).map(Dimension::label).forEach(header::add);
    return CsvTables.csv(
        header, watched, each -> each.targets().stream().flatMap(TargetCsv::periodRows));
  }

  /** A row for each of the targets that did most to the valence around a change. */
  static String changes(List<Watched> watched) {
    return CsvTables.csv(
        List.of(
            "date",
            "target",
            "before_texts",
            "before_mentions",
            "before_valence",
            "after_texts",
            "after_mentions",
            "after_valence",
            "difference_per_text"),
        watched,
        each -> each.targets().stream().flatMap(targets -> changeRows(each, targets)));
  }

  private static Stream<List<Object>> periodRows(SampledTargets targets) {
    return targets.series().periods().stream()
        .flatMap(
            period -> {
              TargetSample sample = targets.of(period);
              return sample.foremost(MOST).stream()
                  .map(tally -> row(period.start(), sample, tally));
            });
  }

  private static List<Object> row(LocalDate from, TargetSample sample, TargetTally tally) {
    List<Object> row = new ArrayList<>();
    row.addAll(List.of(from, sample.texts(), tally.name(), tally.count()));
    Stream.of(Dimension.values())
        .map(dimension -> CsvTables.number(tally.mean(dimension)))
        .forEach(row::add);
    return row;
  }

  private static Stream<List<Object>> changeRows(Watched watched, SampledTargets targets) {
    List<LocalDate> days = watched.changeDays();
    return days.stream()
        .flatMap(
            day -> {
              TargetsAround around = targets.around(day, days);
              return around.foremost(MOST).stream().map(shift -> row(day, around, shift));
            });
  }

  private static List<Object> row(LocalDate day, TargetsAround around, TargetShift shift) {
    return List.of(
        day,
        shift.name(),
        around.before().texts(),
        shift.before().count(),
        CsvTables.number(shift.before().mean(Dimension.VALENCE)),
        around.after().texts(),
        shift.after().count(),
        CsvTables.number(shift.after().mean(Dimension.VALENCE)),
        CsvTables.number(shift.difference()));
  }
}
