package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.cli.Report.Column;
import io.github.corenlpaffect.cli.Report.NumberColumn;
import io.github.corenlpaffect.cli.Report.TextColumn;
import io.github.corenlpaffect.train.evaluation.domain.DomainFigure;
import io.github.corenlpaffect.train.evaluation.domain.DomainFigure.Rival;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What {@code domains} tells of a domain.
 *
 * @param figure the figure
 * @param heldOut whether the model has not learnt from the texts
 */
record DomainRow(DomainFigure figure, boolean heldOut) {
  private static final List<Column<DomainRow>> COLUMNS =
      List.of(
          new TextColumn<>("domain", row -> row.figure().domain().name()),
          new TextColumn<>("task", row -> row.figure().domain().head()),
          new TextColumn<>("metric", row -> row.figure().domain().measure().label()),
          new TextColumn<>("held_out", row -> row.heldOut() ? "yes" : "no"),
          new NumberColumn<>("texts", 0, row -> OptionalDouble.of(row.figure().texts())),
          new NumberColumn<>("product", 3, row -> defined(row.figure().product())));

  private static final List<Column<DomainRow>> RIVAL_COLUMNS =
      List.of(
          ofRival("vader", Rival::value),
          ofRival("difference", Rival::difference),
          ofRival("low", rival -> rival.interval().low()),
          ofRival("high", rival -> rival.interval().high()),
          new TextColumn<>("verdict", row -> row.figure().rival().orElseThrow().verdict()));

  /**
   * The report of rows.
   *
   * @param withRival whether there are columns for the other system
   */
  static Report<DomainRow> report(List<DomainRow> rows, boolean withRival) {
    List<Column<DomainRow>> columns = new ArrayList<>(COLUMNS);
    if (withRival) {
      columns.addAll(RIVAL_COLUMNS);
    }
    return new Report<>(columns, rows);
  }

  private static Column<DomainRow> ofRival(String name, ToDoubleFunction<Rival> value) {
    return new NumberColumn<>(
        name, 3, row -> defined(value.applyAsDouble(row.figure().rival().orElseThrow())));
  }

  private static OptionalDouble defined(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
