package io.github.corenlpaffect.report;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** A report as one HTML file that needs nothing else, readable in the dark too. */
public final class HtmlPage {
  private static final String STYLE = "report.css";

  private final StringBuilder html = new StringBuilder();

  private HtmlPage() {}

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
    HtmlPage page = new HtmlPage();
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
    element("h2", section.title());
    section.blocks().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Paragraph paragraph) {
      element("p", paragraph.text());
    } else if (block instanceof Table table) {
      add(table);
    } else if (block instanceof Picture picture) {
      add(picture);
    }
  }

  private void add(Table table) {
    html.append("<div class=\"wide\"><table>\n<thead>");
    addRow("th", table.header());
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> addRow("td", row));
    html.append("</tbody>\n</table></div>\n");
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

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
