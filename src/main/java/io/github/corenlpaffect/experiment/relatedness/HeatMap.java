package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.experiment.relatedness.PairMeasure.Range;
import io.github.corenlpaffect.report.ChartSvg;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.style.HeatMapStyler;

/** A picture of the numbers of all pairs of tasks: a row for each A, a column for each B. */
final class HeatMap {
  private static final int CELL = 52;
  private static final int MARGIN = 230;
  private static final int FONT_SIZE = 11;
  private static final int UPRIGHT = 90;

  /** Of more tasks the numbers are in the table alone: each digit is a path of its own. */
  private static final int MOST_NUMBERED = 12;

  private static final Color LOW = new Color(0xc2410c);
  private static final Color MIDDLE = new Color(0xf8fafc);
  private static final Color HIGH = new Color(0x3b82c4);

  private HeatMap() {}

  /**
   * Draws the picture as SVG.
   *
   * @param names of the tasks, in the order of the picture
   * @param order the tasks' numbers, in the same order
   */
  static String svg(PairMeasure measure, Pairs pairs, List<String> names, List<Integer> order) {
    int size = MARGIN + CELL * names.size();
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(size)
            .height(size - CELL)
            .title(measure.title())
            .xAxisTitle("B")
            .yAxisTitle("A")
            .build();
    style(chart.getStyler(), measure, pairs);
    List<String> upwards = new ArrayList<>(names);
    Collections.reverse(upwards);
    chart.addSeries(measure.key(), names, upwards, cells(pairs, order));
    return ChartSvg.of(chart);
  }

  private static void style(HeatMapStyler styler, PairMeasure measure, Pairs pairs) {
    double least = measure.range() == Range.DIFFERENCE ? Double.MIN_NORMAL : 1;
    double most = pairs.numbers().filter(Double::isFinite).map(Math::abs).reduce(least, Math::max);
    styler.setRangeColors(new Color[] {LOW, MIDDLE, HIGH});
    styler.setMin(-most);
    styler.setMax(most);
    styler.setShowValue(pairs.tasks() <= MOST_NUMBERED);
    styler.setHeatMapValueDecimalPattern("0.00");
    styler.setValueFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE));
    styler.setLegendVisible(false);
    styler.setXAxisLabelRotation(UPRIGHT);
    styler.setPlotContentSize(1);
  }

  /** Column, row from below, and number of each pair that has one. */
  private static List<Number[]> cells(Pairs pairs, List<Integer> order) {
    List<Number[]> cells = new ArrayList<>();
    int last = order.size() - 1;
    for (int row = 0; row <= last; row++) {
      for (int column = 0; column <= last; column++) {
        double value = pairs.get(order.get(row), order.get(column));
        if (!Double.isNaN(value)) {
          cells.add(new Number[] {column, last - row, value});
        }
      }
    }
    return cells;
  }
}
