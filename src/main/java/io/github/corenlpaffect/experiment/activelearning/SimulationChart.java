package io.github.corenlpaffect.experiment.activelearning;

import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.report.ChartSvg;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The learning curves of strategies. */
final class SimulationChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 480;

  private SimulationChart() {}

  /** As SVG: a line for each strategy, the mean over the seeds against the labels. */
  static String svg(SimulationFindings found) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .xAxisTitle("labelled texts")
            .yAxisTitle(found.measure())
            .build();
    chart.getStyler().setYAxisDecimalPattern("0.##").setLegendPosition(LegendPosition.OutsideE);
    for (StrategyKind strategy : found.options().strategies()) {
      List<Double> means = found.curve(strategy).stream().map(MeanDeviation::mean).toList();
      chart.addSeries(strategy.label(), found.options().labels(), means);
    }
    return ChartSvg.of(chart);
  }
}
