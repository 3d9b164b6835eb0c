package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.report.ChartSvg;
import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The charts of a series, as SVG; a period stands where it begins. */
final class SeriesCharts {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 300;

  private static final double VALENCE_BOUND = 1;

  /** The axis of intensities goes at least up to this, so that small ones look small. */
  private static final double SMALLEST_TOP = 0.2;

  /** How much of the axis is above the highest mean. */
  private static final double HEADROOM = 1.25;

  /** From the Okabe–Ito palette, which those see apart who do not see all colours. */
  private static final ImmutableList<Color> COLOURS =
      ImmutableList.of(new Color(0x0072b2), new Color(0xd55e00), new Color(0x009e73));

  private static final int BAND_ALPHA = 60;
  private static final float STROKE = 1.5f;

  private final Series series;

  SeriesCharts(Series series) {
    this.series = series;
  }

  /** The means of a dimension with their intervals, and the levels between changes as steps. */
  String means(Dimension dimension, List<Change> changes) {
    boolean twoEnds = dimension.hasTwoEnds();
    double top = twoEnds ? VALENCE_BOUND : top(dimension);
    Axis axis = new Axis(twoEnds ? -VALENCE_BOUND : 0, top);
    XYChart chart = chart(dimension.label(), axis);
    chart.getStyler().setLegendVisible(false);
    add(
        chart,
        dimension.label(),
        COLOURS.get(0),
        axis,
        period -> period.mean(dimension),
        period -> period.interval(dimension));
    addLevels(chart, changes.stream().filter(change -> change.dimension() == dimension).toList());
    return ChartSvg.of(chart);
  }

  /** The shares of positive and of negative texts with their intervals. */
  String shares() {
    Axis axis = new Axis(0, 1);
    XYChart chart = chart("share of the texts", axis);
    add(
        chart,
        Polarity.POSITIVE.label(),
        COLOURS.get(2),
        axis,
        period -> period.share(Polarity.POSITIVE),
        period -> period.interval(Polarity.POSITIVE));
    add(
        chart,
        Polarity.NEGATIVE.label(),
        COLOURS.get(1),
        axis,
        period -> period.share(Polarity.NEGATIVE),
        period -> period.interval(Polarity.NEGATIVE));
    return ChartSvg.of(chart);
  }

  private double top(Dimension dimension) {
    double highest =
        series.periods().stream().mapToDouble(period -> period.mean(dimension)).max().orElse(0);
    return Math.min(1, Math.max(SMALLEST_TOP, HEADROOM * highest));
  }

  private static XYChart chart(String title, Axis axis) {
    XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).yAxisTitle(title).build();
    chart
        .getStyler()
        .setLegendPosition(LegendPosition.OutsideS)
        .setLegendLayout(LegendLayout.Horizontal);
    chart
        .getStyler()
        .setYAxisMin(axis.low)
        .setYAxisMax(axis.high)
        .setYAxisDecimalPattern("0.0#")
        .setDatePattern("yyyy-MM-dd")
        .setLocale(Locale.ROOT)
        .setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
    return chart;
  }

  private void add(
      XYChart chart,
      String name,
      Color colour,
      Axis axis,
      ToDoubleFunction<PeriodSummary> mean,
      Function<PeriodSummary, Interval> interval) {
    List<Date> days = new ArrayList<>();
    List<Double> bounds = new ArrayList<>();
    for (PeriodSummary period : series.periods()) {
      days.add(date(period.start()));
      bounds.add(axis.within(interval.apply(period).high(), axis.high));
    }
    for (PeriodSummary period : series.periods().reverse()) {
      days.add(date(period.start()));
      bounds.add(axis.within(interval.apply(period).low(), axis.low));
    }
    XYSeries band = chart.addSeries(name + ", 95 %", days, bounds);
    Color pale = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA);
    band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea).setFillColor(pale);
    band.setShowInLegend(false);
    draw(band, pale);
    XYSeries line =
        chart.addSeries(
            name,
            series.periods().stream().map(period -> date(period.start())).toList(),
            series.periods().stream().map(mean::applyAsDouble).toList());
    draw(line, colour);
  }

  private void addLevels(XYChart chart, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    List<Date> days = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    addLevel(changes.get(0).before(), days, means);
    changes.forEach(change -> addLevel(change.after(), days, means));
    XYSeries steps = chart.addSeries("level", days, means);
    draw(steps, Color.BLACK);
  }

  private void addLevel(Level level, List<Date> days, List<Double> means) {
    LocalDate last = series.periods().get(series.periods().size() - 1).start();
    days.add(date(level.from()));
    means.add(level.mean());
    days.add(date(level.until().isAfter(last) ? last : level.until()));
    means.add(level.mean());
  }

  private static void draw(XYSeries series, Color colour) {
    series.setLineColor(colour);
    series.setLineStyle(new BasicStroke(STROKE));
    series.setMarker(SeriesMarkers.NONE);
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** What is drawn of a scale. */
  private record Axis(double low, double high) {
    /** A bound of an interval; where there is none, the end of the axis. */
    double within(double bound, double end) {
      return Double.isNaN(bound) ? end : Math.max(low, Math.min(high, bound));
    }
  }
}
