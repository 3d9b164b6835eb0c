package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What was found as CSV: a header, and an empty cell for what is not known. */
final class CsvTables {
  private static final String LOW = "_low";
  private static final String HIGH = "_high";

  private CsvTables() {}

  /** A row for each period: the means and shares with the bounds of their intervals. */
  static String periods(List<Watched> watched) {
    List<String> header = new ArrayList<>(List.of("from", "until", "texts"));
    for (Dimension dimension : Dimension.values()) {
      header.addAll(bounded(dimension.label()));
    }
    for (Polarity polarity : Polarity.values()) {
      header.addAll(bounded(polarity.label()));
    }
    return csv(
        header,
        watched,
        each ->
            each.series().periods().stream().map(period -> row(period, each.series().period())));
  }

  /** A row for each change. */
  static String changes(List<Watched> watched) {
    return csv(
        List.of(
            "date",
            "measure",
            "before",
            "after",
            "difference",
            "difference_low",
            "difference_high",
            "before_from",
            "before_texts",
            "after_until",
            "after_texts"),
        watched,
        each -> each.changes().stream().map(CsvTables::row));
  }

  /** A row for each text that did most to a change. */
  static String texts(List<Watched> watched) {
    return csv(
        List.of("date", "measure", "line", "text_date", "value", "text"),
        watched,
        each ->
            each.changes().stream()
                .flatMap(change -> change.quotes().stream().map(q -> row(change, q))));
  }

  private static List<String> bounded(String name) {
    return List.of(name, name + LOW, name + HIGH);
  }

  private static List<Object> row(PeriodSummary period, Period length) {
    List<Object> row = new ArrayList<>();
    row.add(period.start());
    row.add(length.end(period.start()));
    row.add(period.count());
    for (Dimension dimension : Dimension.values()) {
      add(row, period.mean(dimension), period.interval(dimension));
    }
    for (Polarity polarity : Polarity.values()) {
      add(row, period.share(polarity), period.interval(polarity));
    }
    return row;
  }

  private static List<Object> row(Change change) {
    List<Object> row = new ArrayList<>();
    row.addAll(List.of(change.date(), change.dimension().label()));
    row.add(number(change.before().mean()));
    row.add(number(change.after().mean()));
    add(row, change.difference(), change.interval());
    row.addAll(List.of(change.before().from(), change.before().texts()));
    row.addAll(List.of(change.after().until(), change.after().texts()));
    return row;
  }

  private static List<Object> row(Change change, Quote quote) {
    return List.of(
        change.date(),
        change.dimension().label(),
        quote.line(),
        quote.date(),
        number(quote.value()),
        quote.text());
  }

  private static void add(List<Object> row, double figure, Interval interval) {
    row.add(number(figure));
    row.add(number(interval.low()));
    row.add(number(interval.high()));
  }

  /** A number with at most four decimals; nothing for none. */
  static String number(double value) {
    return Double.isFinite(value) ? AffectJson.rounded(value).toPlainString() : "";
  }

  /** A table; the names of the groups stand first, if there are any. */
  static String csv(
      List<String> header, List<Watched> watched, Function<Watched, Stream<List<Object>>> rows) {
    boolean grouped = watched.stream().anyMatch(each -> !each.group().isEmpty());
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(row(grouped, "group", header));
      for (Watched each : watched) {
        for (List<Object> row : rows.apply(each).toList()) {
          printer.printRecord(row(grouped, each.group(), row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<Object> row(boolean grouped, String group, List<?> cells) {
    List<Object> row = new ArrayList<>();
    if (grouped) {
      row.add(group);
    }
    row.addAll(cells);
    return row;
  }
}
