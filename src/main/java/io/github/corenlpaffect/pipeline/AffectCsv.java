package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
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

  /**
   * A table.
   *
   * @param extraColumns names of the columns of the model's further heads, as {@link #extraColumn}
   *     makes them
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
    Map<String, String> values = affect.map(AffectColumns::of).orElse(Map.of());
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
