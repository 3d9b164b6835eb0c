package io.github.corenlpaffect.experiment.activelearning;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.experiment.report.FigureCells;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import io.github.corenlpaffect.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a simulation has found, for people. */
final class SimulationReport {
  private static final double PERCENT = 100;

  private final SimulationFindings found;
  private final SimulationOptions options;

  SimulationReport(SimulationFindings found) {
    this.found = found;
    options = found.options();
  }

  /** The sections, in order. */
  ImmutableList<Section> sections() {
    return ImmutableList.of(summary(), curves(), savings());
  }

  /** A line for each strategy: its figure after each step. */
  ImmutableList<String> lines() {
    return options.strategies().stream()
        .map(
            strategy ->
                steps()
                    .mapToObj(
                        step ->
                            String.format(
                                Locale.ROOT,
                                "%d labels %s",
                                options.labels().get(step),
                                FigureCells.figure(found.curve(strategy).get(step))))
                    .collect(joining("; ", strategy.label() + ": ", "")))
        .collect(toImmutableList());
  }

  private Section summary() {
    return section(
        "Summary",
        new Paragraph(
            String.format(
                Locale.ROOT,
                "Labels of %s were got for %s in steps, of texts among %,d; the first %d by chance,"
                    + " the same for all strategies with one seed. After each step a model learnt all"
                    + " labels that there were, and its head was measured on %,d other texts, by %s."
                    + " Seeds: %s.",
                options.target(),
                options.labels().get(options.labels().size() - 1) + " texts",
                found.pool(),
                options.labels().get(0),
                found.measured(),
                found.measure(),
                options.seeds().stream().map(String::valueOf).collect(joining(", ")))),
        Table.of(
            List.of(
                "strategy",
                "mean advantage over chance",
                "seeds it wins",
                "labels saved at the end",
                "95 % over seeds"),
            others().map(this::summaryRow).toList()),
        new Paragraph(
            "The advantage is the mean difference of the figure over the steps after the first, with"
                + " its deviation over seeds. Labels saved are the share of the labels that chance"
                + " needs for its mean figure and the strategy, by its mean curve, does not need; a"
                + " negative share says that it needs more. The interval is that of a bootstrap over the"
                + " seeds, each with both curves: few seeds make it a rough one."));
  }

  private List<String> summaryRow(StrategyKind strategy) {
    Interval interval = found.savingInterval(strategy);
    return List.of(
        strategy.label(),
        FigureCells.figure(found.advantage(strategy)),
        found.wins(strategy) + " of " + options.seeds().size(),
        percent(found.saving(strategy, options.labels().size() - 1)),
        percent(OptionalDouble.of(interval.low()))
            + " to "
            + percent(OptionalDouble.of(interval.high())));
  }

  private Section curves() {
    return section(
        "Learning curves",
        new Picture(
            "learning-curves",
            "Learning curves of the strategies, the mean over seeds",
            SimulationChart.svg(found)),
        table(
            options.strategies(),
            steps(),
            strategy -> {
              List<MeanDeviation> curve = found.curve(strategy);
              return step -> FigureCells.figure(curve.get(step));
            }));
  }

  private Section savings() {
    return section(
        "Labels saved",
        new Paragraph(
            "The share of the labels that a strategy does not need for the figure that chance has"
                + " with so many; a stroke where it does not reach that figure."),
        table(
            others().toList(),
            steps().skip(1),
            strategy -> step -> percent(found.saving(strategy, step))));
  }

  private interface Row {
    IntFunction<String> of(StrategyKind strategy);
  }

  /** Strategies against labels. */
  private Table table(List<StrategyKind> strategies, IntStream steps, Row cells) {
    int[] places = steps.toArray();
    List<String> header = new ArrayList<>(List.of("strategy"));
    IntStream.of(places).forEach(step -> header.add(options.labels().get(step).toString()));
    List<List<String>> rows = new ArrayList<>();
    for (StrategyKind strategy : strategies) {
      List<String> row = new ArrayList<>(List.of(strategy.label()));
      IntFunction<String> cell = cells.of(strategy);
      IntStream.of(places).mapToObj(cell).forEach(row::add);
      rows.add(row);
    }
    return Table.of(header, rows);
  }

  private Stream<StrategyKind> others() {
    return options.strategies().stream().filter(strategy -> strategy != StrategyKind.RANDOM);
  }

  private IntStream steps() {
    return IntStream.range(0, options.labels().size());
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent()
        ? String.format(Locale.ROOT, "%.0f\u00a0%%", PERCENT * share.getAsDouble())
        : Cells.number(Double.NaN, 0);
  }

  private static Section section(String title, Block... blocks) {
    return new Section(title, ImmutableList.copyOf(blocks));
  }
}
