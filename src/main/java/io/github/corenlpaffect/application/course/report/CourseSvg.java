package io.github.corenlpaffect.application.course.report;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.application.course.Arc;
import io.github.corenlpaffect.application.course.TurningPoint;
import java.util.List;
import java.util.Locale;

/**
 * The course of a text as SVG: the valence of each sentence as a dot, its arc with the turning
 * points numbered, and below it an arc for each emotion, all on one scale. Light or dark as the
 * reader has it.
 */
final class CourseSvg {
  private static final int WIDTH = 860;
  private static final int LEFT = 96;
  private static final int RIGHT = 20;
  private static final int TOP = 16;
  private static final int VALENCE_HEIGHT = 240;
  private static final int EMOTION_HEIGHT = 44;
  private static final int GAP = 8;
  private static final int FOOT = 28;
  private static final int QUARTERS = 4;
  private static final double PERCENT = 100;
  private static final List<String> VALENCES = List.of("−1", "0", "+1");

  private static final String STYLE =
      """
      <style>
      svg { --ground: #fff; --ink: #1e293b; --grid: #d6dae0; --high: #2563a8; --low: #c2410c; }
      @media (prefers-color-scheme: dark) {
        svg { --ground: #16181d; --ink: #e2e8f0; --grid: #3b414b; --high: #7ab3ea; --low: #f0915f; }
      }
      .ground { fill: var(--ground); }
      text { font: 13px system-ui, sans-serif; fill: var(--ink); }
      .grid { fill: none; stroke: var(--grid); }
      .dots { fill: none; stroke: var(--ink); stroke-opacity: .3; stroke-width: 4; stroke-linecap: round; }
      .arc { fill: none; stroke: var(--high); stroke-width: 2.5; }
      .area { fill: var(--high); fill-opacity: .35; stroke: var(--high); stroke-width: 1.5; }
      .high { fill: var(--high); }
      .low { fill: var(--low); }
      .number { fill: var(--ground); font-weight: bold; text-anchor: middle; }
      .side { text-anchor: end; }
      .foot { text-anchor: middle; }
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();
  private final TextCourse text;
  private final int height;

  private CourseSvg(TextCourse text) {
    this.text = text;
    height = TOP + VALENCE_HEIGHT + (text.arcs().size() - 1) * (EMOTION_HEIGHT + GAP) + GAP + FOOT;
  }

  /** Draws the course of a text with sentences. */
  static String of(TextCourse text) {
    return new CourseSvg(text).draw();
  }

  private String draw() {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\""
            + " height=\"%2$d\">\n",
        WIDTH, height);
    svg.append(STYLE);
    add("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>\n", WIDTH, height);
    addPlaces();
    addValence();
    List<Arc> emotions = text.arcs().subList(1, text.arcs().size());
    double top = top(emotions);
    int bottom = TOP + VALENCE_HEIGHT + GAP;
    add(
        "<text class=\"side\" x=\"%d\" y=\"%d\">emotions from 0 to %.2f</text>\n",
        WIDTH - RIGHT, bottom + GAP, top);
    for (Arc arc : emotions) {
      bottom += EMOTION_HEIGHT + GAP;
      addEmotion(arc, bottom, top);
    }
    return svg.append("</svg>\n").toString();
  }

  /** Where in the text one is: lines from top to bottom. */
  private void addPlaces() {
    for (int quarter = 0; quarter <= QUARTERS; quarter++) {
      double place = (double) quarter / QUARTERS;
      add("<path class=\"grid\" d=\"M%.0f %dV%d\"/>", x(place), TOP, height - FOOT);
      add(
          "<text class=\"foot\" x=\"%.0f\" y=\"%d\">%.0f %%</text>\n",
          x(place), height - FOOT / 3, PERCENT * place);
    }
  }

  private void addValence() {
    for (int value = -1; value <= 1; value++) {
      add("<path class=\"grid\" d=\"M%d %.0fH%d\"/>", LEFT, y(value), WIDTH - RIGHT);
      add(
          "<text class=\"side\" x=\"%d\" y=\"%.0f\">%s</text>",
          LEFT - 6, y(value) + 4, VALENCES.get(value + 1));
    }
    add("<text x=\"6\" y=\"%.0f\">valence</text>\n<path class=\"dots\" d=\"", y(0) + 4);
    text.dots().forEach(dot -> add("M%.1f %.1fh0", x(dot.place()), y(dot.valence())));
    svg.append("\"/>\n<path class=\"arc\" d=\"");
    ImmutableDoubleArray values = text.arcs().get(0).values();
    for (int point = 0; point < values.length(); point++) {
      add("%s%.1f %.1f", point == 0 ? "M" : "L", x(Arc.place(point)), y(values.get(point)));
    }
    svg.append("\"/>\n");
    int number = 0;
    for (TurningPoint turn : text.turns()) {
      number++;
      add(
          "<circle class=\"%s\" cx=\"%3$.1f\" cy=\"%4$.1f\" r=\"10\"/><text class=\"number\""
              + " x=\"%3$.1f\" y=\"%5$.1f\">%2$d</text>\n",
          turn.kind().name().toLowerCase(Locale.ROOT),
          number,
          x(turn.place()),
          y(turn.value()),
          y(turn.value()) + 4.5);
    }
  }

  private void addEmotion(Arc arc, int bottom, double top) {
    add("<path class=\"grid\" d=\"M%d %dH%d\"/>", LEFT, bottom, WIDTH - RIGHT);
    add(
        "<text class=\"side\" x=\"%d\" y=\"%d\">%s</text>\n<path class=\"area\" d=\"M%d %d",
        LEFT - 6, bottom - 4, arc.dimension().label(), LEFT, bottom);
    for (int point = 0; point < arc.values().length(); point++) {
      double share = arc.values().get(point) / top;
      add("L%.1f %.1f", x(Arc.place(point)), bottom - EMOTION_HEIGHT * share);
    }
    add("V%dZ\"/>\n", bottom);
  }

  /** The intensity that is as high as there is room for: the highest of all, but no tiny one. */
  static double top(List<Arc> emotions) {
    double highest = 1.0 / QUARTERS;
    for (Arc arc : emotions) {
      highest = Math.max(highest, arc.values().stream().max().orElse(0));
    }
    return highest;
  }

  private static double x(double place) {
    return LEFT + place * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double valence) {
    return TOP + VALENCE_HEIGHT * (1 - valence) / 2;
  }

  private void add(String format, Object... parts) {
    svg.append(String.format(Locale.ROOT, format, parts));
  }
}
