package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of figures in one of several formats.
 *
 * @param columns what to show of a row
 * @param rows the rows
 */
record Report<R>(List<Column<R>> columns, List<R> rows) {

  /** The formats of a report. */
  enum Format {
    TABLE,
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a report shows of each row. */
  sealed interface Column<R> {

    String name();

    String forTable(R row);

    String forCsv(R row);

    JsonValue forJson(R row);
  }

  /** A column of words. */
  record TextColumn<R>(String name, Function<R, String> value) implements Column<R> {

    @Override
    public String forTable(R row) {
      return value.apply(row);
    }

    @Override
    public String forCsv(R row) {
      return value.apply(row);
    }

    @Override
    public JsonValue forJson(R row) {
      return Json.createValue(value.apply(row));
    }
  }

  /** A column of numbers, some of them undefined; its decimals are those of a table. */
  record NumberColumn<R>(String name, int decimals, Function<R, OptionalDouble> value)
      implements Column<R> {
    private static final String UNDEFINED = "–";

    @Override
    public String forTable(R row) {
      OptionalDouble number = value.apply(row);
      return number.isEmpty()
          ? UNDEFINED
          : String.format(Locale.ROOT, "%." + decimals + "f", number.getAsDouble());
    }

    @Override
    public String forCsv(R row) {
      OptionalDouble number = value.apply(row);
      return number.isEmpty() ? "" : AffectJson.rounded(number.getAsDouble()).toPlainString();
    }

    @Override
    public JsonValue forJson(R row) {
      OptionalDouble number = value.apply(row);
      return number.isEmpty()
          ? JsonValue.NULL
          : Json.createValue(AffectJson.rounded(number.getAsDouble()));
    }
  }

  /** Writes all rows. */
  void write(Format format, Writer out) throws IOException {
    switch (format) {
      case TABLE -> out.write(Columns.aligned(cells(Column::forTable)));
      case CSV -> writeCsv(out);
      case JSON -> out.write(json());
    }
  }

  private void writeCsv(Writer out) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    new CSVPrinter(out, format).printRecords(cells(Column::forCsv));
  }

  private List<List<String>> cells(BiFunction<Column<R>, R, String> cell) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(Column::name).toList());
    for (R row : rows) {
      cells.add(columns.stream().map(column -> cell.apply(column, row)).toList());
    }
    return cells;
  }

  private String json() {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (R row : rows) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      columns.forEach(column -> object.add(column.name(), column.forJson(row)));
      array.add(object);
    }
    return array.build() + "\n";
  }
}
