package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.model.AffectModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Affect as CSV (RFC 4180): a header, and a row for each text; a cell is empty where a text has no
 * such output. Immutable.
 */
public final class AffectCsv {
  private static final String LINE_END = "\r\n";
  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

  private final List<String> columns;

  /** The columns that only rows of targets fill. */
  static final List<String> TARGET_COLUMNS = List.of("polarity", "holder", "ner");

  /**
   * A table.
   *
   * @param extraColumns names of the columns of the model's further heads, as {@link
   *     AffectColumns#extraName} makes them, and those of targets if there are rows of these
   */
  AffectCsv(List<String> extraColumns) {
    columns = new ArrayList<>(AffectColumns.of(Affect.none()).keySet());
    columns.addAll(extraColumns);
  }

  /**
   * A table with columns for the further heads of a model.
   *
   * @param targets whether there are rows of targets
   */
  public static AffectCsv of(AffectModel model, boolean targets) {
    Stream<String> extra =
        model.heads().stream()
            .filter(head -> model.parts().extraHeads().contains(head.name()))
            .flatMap(
                head ->
                    head.labels().stream()
                        .map(label -> AffectColumns.extraName(head.name(), label)));
    Stream<String> ofTargets = targets ? TARGET_COLUMNS.stream() : Stream.empty();
    return new AffectCsv(Stream.concat(extra, ofTargets).toList());
  }

  /** The names of the columns that tell the affect. */
  public List<String> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** What stands in these columns. */
  public List<String> cells(Optional<Affect> affect) {
    return cells(affect.map(AffectColumns::of).orElse(Map.of()));
  }

  private List<String> cells(Map<String, String> values) {
    return columns.stream().map(column -> values.getOrDefault(column, "")).toList();
  }

  /** The line with the names of the columns. */
  public String header() {
    return line("text", "unit", columns);
  }

  /**
   * A row.
   *
   * @param unit what the text is, for instance {@code sentence}
   * @param text the text
   * @param affect its affect, if it has one
   */
  public String row(String unit, String text, Optional<Affect> affect) {
    return line(text, unit, cells(affect));
  }

  /** The row of a target; its unit is {@code target}. */
  public String row(TargetAffect target) {
    return line(target.span().text(), "target", cells(AffectColumns.of(target)));
  }

  private static String line(String text, String unit, List<String> others) {
    List<String> cells = new ArrayList<>(List.of(text, unit));
    cells.addAll(others);
    return cells.stream().map(AffectCsv::cell).collect(Collectors.joining(",", "", LINE_END));
  }

  private static String cell(String value) {
    return SPECIAL.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
