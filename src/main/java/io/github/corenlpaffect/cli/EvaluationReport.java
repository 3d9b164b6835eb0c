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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of an evaluation in one of its formats.
 *
 * @param rows the rows
 * @param withSample whether there are columns for the texts that CoreNLP has seen
 */
record EvaluationReport(List<EvaluationRow> rows, boolean withSample) {
  private static final String UNDEFINED = "–";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("texts", 0, row -> OptionalDouble.of(row.texts())),
          new Column("head", 3, EvaluationRow::head),
          new Column("product", 3, EvaluationRow::product),
          new Column("baseline", 3, EvaluationRow::baseline));

  private static final List<Column> SAMPLE_COLUMNS =
      List.of(
          new Column("sample_texts", 0, row -> OptionalDouble.of(row.sample().texts())),
          new Column("sample_corenlp", 3, row -> row.sample().coreNlp()),
          new Column("sample_product", 3, row -> row.sample().product()));

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

  /** A column of numbers; its decimals are those of a table. */
  private record Column(String name, int decimals, Function<EvaluationRow, OptionalDouble> value) {

    String forTable(EvaluationRow row) {
      OptionalDouble number = value.apply(row);
      return number.isEmpty()
          ? UNDEFINED
          : String.format(Locale.ROOT, "%." + decimals + "f", number.getAsDouble());
    }

    String forCsv(EvaluationRow row) {
      OptionalDouble number = value.apply(row);
      return number.isEmpty() ? "" : AffectJson.rounded(number.getAsDouble()).toPlainString();
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

  private List<List<String>> cells(BiFunction<Column, EvaluationRow, String> number) {
    List<List<String>> cells = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("task", "metric"));
    columns().forEach(column -> header.add(column.name()));
    cells.add(header);
    for (EvaluationRow row : rows) {
      List<String> line = new ArrayList<>(List.of(row.task(), row.metric()));
      columns().forEach(column -> line.add(number.apply(column, row)));
      cells.add(line);
    }
    return cells;
  }

  private String json() {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (EvaluationRow row : rows) {
      JsonObjectBuilder object =
          Json.createObjectBuilder().add("task", row.task()).add("metric", row.metric());
      for (Column column : columns()) {
        OptionalDouble number = column.value().apply(row);
        number.ifPresentOrElse(
            value -> object.add(column.name(), AffectJson.rounded(value)),
            () -> object.addNull(column.name()));
      }
      array.add(object);
    }
    return array.build() + "\n";
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(COLUMNS);
    if (withSample) {
      columns.addAll(SAMPLE_COLUMNS);
    }
    return columns;
  }
}
