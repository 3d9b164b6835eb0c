package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.LearningCurve;
import io.github.corenlpaffect.experiment.LearningCurve.Epoch;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.RunResult;
import io.github.corenlpaffect.experiment.Target;
import io.github.corenlpaffect.report.ChartSvg;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The charts of a report, as SVG. */
final class Charts {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 420;
  private static final int MARKER = 10;
  private static final double PERCENT = 100;
  private static final String DECIMALS = "0.##";

  /** More labels than these stand side by side only if they are turned. */
  private static final int MOST_UPRIGHT = 20;

  private static final int QUARTER = 90;

  private Charts() {}

  /** Δm of recipes, in their order, with intervals. */
  static String gains(List<RecipeFindings> recipes) {
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT).yAxisTitle("Δm, %").build();
    chart
        .getStyler()
        .setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Scatter)
        .setLegendVisible(false)
        .setMarkerSize(MARKER);
    chart
        .getStyler()
        .setYAxisDecimalPattern(DECIMALS)
        .setXAxisLabelRotation(recipes.size() > MOST_UPRIGHT ? QUARTER : 0);
    chart.addSeries(
        "Δm",
        recipes.stream().map(RecipeFindings::label).toList(),
        recipes.stream().map(r -> PERCENT * r.gain().orElseThrow().value()).toList(),
        recipes.stream().map(Charts::margin).toList());
    return ChartSvg.of(chart);
  }

  private static double margin(RecipeFindings recipe) {
    return PERCENT
        * (recipe.gain().orElseThrow().interval().high() - recipe.gain().orElseThrow().value());
  }

  /** The mean curves of recipes and controls for a target; empty if nothing was measured. */
  static Optional<String> curves(
      Target target, List<RecipeFindings> recipes, List<RecipeFindings> controls) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(target.name())
            .xAxisTitle("epoch")
            .yAxisTitle(target.measure().name())
            .build();
    chart.getStyler().setYAxisDecimalPattern(DECIMALS).setLegendPosition(LegendPosition.OutsideE);
    Stream.concat(recipes.stream(), controls.stream())
        .forEach(recipe -> addCurve(chart, recipe, target.name()));
    return chart.getSeriesMap().isEmpty() ? Optional.empty() : Optional.of(ChartSvg.of(chart));
  }

  private static void addCurve(XYChart chart, RecipeFindings recipe, String task) {
    TreeMap<Integer, Double> means =
        recipe.result().runs().values().stream()
            .map(RunResult::curve)
            .map(LearningCurve::epochs)
            .flatMap(List::stream)
            .filter(epoch -> epoch.figures().containsKey(task))
            .collect(
                Collectors.groupingBy(
                    Epoch::number,
                    TreeMap::new,
                    Collectors.averagingDouble(epoch -> epoch.figures().get(task))));
    if (!means.isEmpty()) {
      chart.addSeries(recipe.label(), List.copyOf(means.keySet()), List.copyOf(means.values()));
    }
  }
}
