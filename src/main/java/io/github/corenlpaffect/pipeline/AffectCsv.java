package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.TargetAffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Affect as CSV (RFC 4180): a header, and a row for each text; a cell is empty where a text has no
 * such output. Immutable.
 */
public final class AffectCsv {
  private static final String LINE_END = "\r\n";
  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

  private final List<String> columns;

  /** The columns that only rows of targets fill. */
  public static final List<String> TARGET_COLUMNS = List.of("polarity", "holder", "ner");

  /**
   * A table.
   *
   * @param extraColumns names of the columns of the model's further heads, as {@link #extraColumn}
   *     makes them, and those of {@link #TARGET_COLUMNS} if there are rows of targets
   */
  public AffectCsv(List<String> extraColumns) {
    columns = new ArrayList<>(AffectColumns.of(Affect.none()).keySet());
    columns.addAll(extraColumns);
  }

  /** The name of the column of an output of a further head. */
  public static String extraColumn(String head, String label) {
    return AffectColumns.extraName(head, label);
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
    return row(unit, text, affect.map(AffectColumns::of).orElse(Map.of()));
  }

  /** The row of a target; its unit is {@code target}. */
  public String row(TargetAffect target) {
    return row("target", target.span().text(), AffectColumns.of(target));
  }

  private String row(String unit, String text, Map<String, String> values) {
    return line(
        text, unit, columns.stream().map(column -> values.getOrDefault(column, "")).toList());
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
