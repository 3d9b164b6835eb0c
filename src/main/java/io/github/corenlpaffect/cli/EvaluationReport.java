package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.cli.Report.Column;
import io.github.corenlpaffect.cli.Report.NumberColumn;
import io.github.corenlpaffect.cli.Report.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What {@code evaluate} tells. */
final class EvaluationReport {
  private static final List<Column<EvaluationRow>> COLUMNS =
      List.of(
          new TextColumn<>("task", EvaluationRow::task),
          new TextColumn<>("metric", EvaluationRow::metric),
          new NumberColumn<>("texts", 0, row -> OptionalDouble.of(row.texts())),
          new NumberColumn<>("head", 3, EvaluationRow::head),
          new NumberColumn<>("product", 3, EvaluationRow::product),
          new NumberColumn<>("baseline", 3, EvaluationRow::baseline));

  private static final List<Column<EvaluationRow>> SAMPLE_COLUMNS =
      List.of(
          new NumberColumn<>("sample_texts", 0, row -> OptionalDouble.of(row.sample().texts())),
          new NumberColumn<>("sample_corenlp", 3, row -> row.sample().coreNlp()),
          new NumberColumn<>("sample_product", 3, row -> row.sample().product()));

  private EvaluationReport() {}

  /**
   * The report of rows.
   *
   * @param withSample whether there are columns for the texts that CoreNLP has seen
   */
  static Report<EvaluationRow> of(List<EvaluationRow> rows, boolean withSample) {
    List<Column<EvaluationRow>> columns = new ArrayList<>(COLUMNS);
    if (withSample) {
      columns.addAll(SAMPLE_COLUMNS);
    }
    return new Report<>(columns, rows);
  }
}
