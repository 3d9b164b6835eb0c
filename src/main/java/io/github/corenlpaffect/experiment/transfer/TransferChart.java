package io.github.corenlpaffect.experiment.transfer;

import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.report.ChartSvg;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The chart of figures against labels. */
final class TransferChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;

  private TransferChart() {}

  /**
   * As SVG: a line for each target, with the deviation over seeds. Targets of which a figure is
   * undefined have none; without any other there is no chart.
   */
  static Optional<String> svg(TransferFindings found) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .xAxisTitle("labelled texts of the domain")
            .yAxisTitle("figure of the product")
            .build();
    chart
        .getStyler()
        .setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line)
        .setLegendPosition(LegendPosition.OutsideE);
    chart.getStyler().setYAxisDecimalPattern("0.##");
    found.targets().stream()
        .filter(target -> target.product().values().stream().allMatch(TransferChart::isDefined))
        .forEach(target -> add(target, found.options().conditions(), chart));
    return chart.getSeriesMap().isEmpty() ? Optional.empty() : Optional.of(ChartSvg.of(chart));
  }

  private static void add(TargetFindings target, List<Condition> conditions, CategoryChart chart) {
    List<MeanDeviation> figures = conditions.stream().map(target.product()::get).toList();
    chart.addSeries(
        target.label(),
        conditions.stream().map(Condition::label).toList(),
        figures.stream().map(MeanDeviation::mean).toList(),
        figures.stream().map(TransferChart::deviation).toList());
  }

  private static boolean isDefined(MeanDeviation figure) {
    return Double.isFinite(figure.mean());
  }

  /** One seed has none. */
  private static double deviation(MeanDeviation figure) {
    return Double.isFinite(figure.deviation()) ? figure.deviation() : 0;
  }
}
