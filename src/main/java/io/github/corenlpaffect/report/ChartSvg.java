package io.github.corenlpaffect.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;

/** Charts as SVG. */
public final class ChartSvg {
  private static final Color GRID = new Color(0xe0e0e0);

  private ChartSvg() {}

  /** The chart with grid lines that are not dashed: each dash would be a path of its own. */
  public static String of(Chart<? extends AxesChartStyler, ?> chart) {
    chart
        .getStyler()
        .setPlotGridLinesStroke(new BasicStroke(1))
        .setPlotGridLinesColor(GRID)
        .setChartBackgroundColor(Color.WHITE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
