package io.github.corenlpaffect.report;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import io.github.corenlpaffect.report.Block.HeatMap;
import io.github.corenlpaffect.report.Block.HeatRow;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as one HTML file that needs nothing else, readable in the dark too. */
public final class HtmlPage {
  private static final String STYLE = "report.css";
  private static final double PERCENT = 100;

  private final StringBuilder html = new StringBuilder();

  /** The titles that something leads to, each once; its place is its anchor. */
  private final ImmutableList<String> targets;

  private HtmlPage(List<Section> sections) {
    Set<String> titles = sections.stream().map(Section::title).collect(Collectors.toSet());
    targets =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> block instanceof HeatMap map ? map.rows().stream() : Stream.of())
            .map(HeatRow::label)
            .filter(titles::contains)
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Writes the page.
   *
   * @throws IOException if the file cannot be written; what stood there is left
   */
  public static void write(Path file, String title, List<Section> sections) throws IOException {
    TextFile.write(file, of(title, sections));
  }

  /** The page. */
  static String of(String title, List<Section> sections) throws IOException {
    HtmlPage page = new HtmlPage(sections);
    page.html
        .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(
            Resources.toString(
                Resources.getResource(HtmlPage.class, STYLE), StandardCharsets.UTF_8))
        .append("</style>\n</head>\n<body>\n<main>\n");
    page.element("h1", title);
    sections.forEach(page::add);
    return page.html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void add(Section section) {
    int target = targets.indexOf(section.title());
    if (target < 0) {
      element("h2", section.title());
    } else {
      html.append(formatted("<h2 id=\"section-%d\">%s</h2>\n", target, escaped(section.title())));
    }
    section.blocks().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      element("p", paragraph.text());
    } else if (block instanceof Table table) {
      add(table);
    } else if (block instanceof HeatMap map) {
      add(map);
    } else if (block instanceof Picture picture) {
      add(picture);
    }
  }

  private void add(Table table) {
    addTable("<table>", table.header(), () -> table.rows().forEach(row -> addRow("td", row)));
  }

  private void add(HeatMap map) {
    addTable("<table class=\"heat\">", map.header(), () -> map.rows().forEach(this::add));
  }

  private void addTable(String table, List<String> header, Runnable rows) {
    html.append("<div class=\"wide\">").append(table).append("\n<thead>");
    addRow("th", header);
    html.append("</thead>\n<tbody>\n");
    rows.run();
    html.append("</tbody>\n</table></div>\n");
  }

  private void add(HeatRow row) {
    html.append("<tr><th scope=\"row\">").append(linked(row.label())).append("</th>");
    row.numbers().forEach(this::addTinted);
    html.append("</tr>\n");
  }

  private String linked(String label) {
    int target = targets.indexOf(label);
    return target < 0
        ? escaped(label)
        : formatted("<a href=\"#section-%d\">%s</a>", target, escaped(label));
  }

  private void addTinted(double number) {
    String end = number < 0 ? "low" : "high";
    long percent = Double.isNaN(number) ? 0 : Math.round(PERCENT * Math.min(1, Math.abs(number)));
    html.append(
        formatted(
            "<td class=\"%s\" style=\"--tint:%d%%\">%s</td>", end, percent, HeatRow.cell(number)));
  }

  private void addRow(String cell, List<String> row) {
    html.append("<tr>");
    for (String text : row) {
      html.append('<').append(cell).append('>').append(escaped(text));
      html.append("</").append(cell).append('>');
    }
    html.append("</tr>\n");
  }

  private void add(Picture picture) {
    byte[] svg = picture.svg().getBytes(StandardCharsets.UTF_8);
    html.append("<figure><img alt=\"")
        .append(escaped(picture.text()))
        .append("\" src=\"data:image/svg+xml;base64,")
        .append(Base64.getEncoder().encodeToString(svg))
        .append("\"></figure>\n");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private static String formatted(String html, Object... parts) {
    return String.format(Locale.ROOT, html, parts);
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
