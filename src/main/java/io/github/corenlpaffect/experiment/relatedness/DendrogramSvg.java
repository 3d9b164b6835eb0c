package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.xml.XmlEscapers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A dendrogram as SVG: leaves below each other, distances from 0 on the left to 1 on the right, and
 * a bracket for each merge.
 */
final class DendrogramSvg {
  private static final int ROW = 26;
  private static final int LABELS = 240;
  private static final int SCALE = 480;
  private static final int MARGIN = 24;
  private static final int TICKS = 4;
  private static final double BASELINE = 4;

  private static final String STYLE =
      """
      <style>
      text { font: 13px sans-serif; fill: #1e293b; }
      path { fill: none; stroke: #3b82c4; stroke-width: 2; }
      path.tick { stroke: #e0e0e0; stroke-width: 1; }
      </style>
      """;

  private DendrogramSvg() {}

  /** Draws a dendrogram of leaves with these names. */
  static String of(Dendrogram dendrogram, List<String> names) {
    int height = ROW * names.size() + 2 * MARGIN;
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\""
            + " height=\"%2$d\">%n"
            + STYLE,
        LABELS + SCALE + 2 * MARGIN,
        height);
    addAxis(svg, height);
    double[] y = new double[names.size() + dendrogram.merges().size()];
    List<Integer> order = dendrogram.order();
    for (int place = 0; place < order.size(); place++) {
      int leaf = order.get(place);
      y[leaf] = MARGIN + ROW * (place + 0.5);
      addLabel(svg, names.get(leaf), y[leaf] + BASELINE);
    }
    addMerges(svg, dendrogram, y);
    return svg.append("</svg>\n").toString();
  }

  private static void addAxis(StringBuilder svg, int height) {
    for (int tick = 0; tick <= TICKS; tick++) {
      double distance = (double) tick / TICKS;
      add(
          svg,
          "<path class=\"tick\" d=\"M%1$.1f %2$d V%3$d\"/><text x=\"%1$.1f\""
              + " y=\"%4$d\" text-anchor=\"middle\">%5$.2f</text>",
          place(distance),
          MARGIN,
          height - MARGIN,
          height - MARGIN / 4,
          distance);
    }
  }

  private static void addLabel(StringBuilder svg, String name, double y) {
    add(
        svg,
        "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
        LABELS - MARGIN / 2,
        y,
        XmlEscapers.xmlContentEscaper().escape(name));
  }

  private static void addMerges(StringBuilder svg, Dendrogram dendrogram, double[] y) {
    double[] x = new double[y.length];
    Arrays.fill(x, LABELS);
    int next = dendrogram.leaves();
    for (Merge merge : dendrogram.merges()) {
      int left = merge.left();
      int right = merge.right();
      x[next] = place(merge.distance());
      y[next] = (y[left] + y[right]) / 2;
      add(
          svg,
          "<path d=\"M%.1f %.1f H%.1f V%.1f H%.1f\"/>",
          x[left],
          y[left],
          x[next],
          y[right],
          x[right]);
      next++;
    }
  }

  private static double place(double distance) {
    return LABELS + SCALE * distance;
  }

  private static void add(StringBuilder svg, String format, Object... arguments) {
    svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
