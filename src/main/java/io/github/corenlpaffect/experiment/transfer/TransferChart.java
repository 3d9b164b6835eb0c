package io.github.corenlpaffect.experiment.transfer;

import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.experiment.report.ChartSvg;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The chart of figures against labels. */
final class TransferChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;

  private TransferChart() {}

  /** As SVG: a line for each target, with the deviation over seeds. */
  static String svg(TransferFindings found) {
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
    List<Condition> conditions = found.options().conditions();
    for (TargetFindings target : found.targets()) {
      List<MeanDeviation> figures = conditions.stream().map(target.product()::get).toList();
      chart.addSeries(
          target.label(),
          conditions.stream().map(Condition::label).toList(),
          figures.stream().map(figure -> finite(figure.mean())).toList(),
          figures.stream().map(figure -> finite(figure.deviation())).toList());
    }
    return ChartSvg.of(chart);
  }

  /** What is undefined is drawn as nothing. */
  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }
}
