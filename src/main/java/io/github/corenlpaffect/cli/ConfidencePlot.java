package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.model.FileReplacement;
import io.github.corenlpaffect.train.evaluation.confidence.Decile;
import io.github.corenlpaffect.train.evaluation.confidence.StatedConfidence;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Error against confidence as a picture: a line for each part, and one for what was stated. */
final class ConfidencePlot {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 480;

  private ConfidencePlot() {}

  /**
   * Writes the picture as PNG.
   *
   * @throws IOException if the file cannot be written
   */
  static void write(List<StatedConfidence> parts, Path file) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      BitmapEncoder.saveBitmap(chart(parts), replacement.stream(), BitmapFormat.PNG);
      replacement.finish();
    }
  }

  private static XYChart chart(List<StatedConfidence> parts) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("Error by stated confidence, in tenths")
            .xAxisTitle("stated confidence")
            .yAxisTitle("error")
            .build();
    chart
        .getStyler()
        .setLegendPosition(LegendPosition.InsideNE)
        .setChartBackgroundColor(Color.WHITE);
    for (StatedConfidence part : parts) {
      chart.addSeries(
          part.part() + ", " + part.task(),
          part.deciles().stream().mapToDouble(Decile::confidence).toArray(),
          part.deciles().stream().mapToDouble(Decile::error).toArray());
    }
    chart
        .addSeries("as stated", new double[] {0, 1}, new double[] {1, 0})
        .setMarker(SeriesMarkers.NONE);
    return chart;
  }
}
