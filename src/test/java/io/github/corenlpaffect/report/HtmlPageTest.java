package io.github.corenlpaffect.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.report.Block.HeatMap;
import io.github.corenlpaffect.report.Block.HeatRow;
import io.github.corenlpaffect.report.Block.Paragraph;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  private static final HeatMap MAP =
      new HeatMap(
          ImmutableList.of("text", "valence", "joy", "fear"),
          ImmutableList.of(
              row("a <b>", -0.5, 0.304, Double.NaN), row("not shown", 1.5, 0, -0.001)));

  @Test
  void cellsOfAHeatMapAreTintedByTheirNumbers() throws IOException {
    String html = html();

    assertTrue(html.contains("<td class=\"low\" style=\"--tint:50%\">-0.50</td>"), html);
    assertTrue(html.contains("<td class=\"high\" style=\"--tint:30%\">0.30</td>"));
    assertTrue(html.contains("<td class=\"high\" style=\"--tint:0%\">–</td>"));
    assertTrue(html.contains("<td class=\"high\" style=\"--tint:100%\">1.50</td>"));
    assertTrue(html.contains("--tint:0%\">0.00</td>"));
    assertFalse(html.contains("-0.00"));
  }

  @Test
  void aLabelLeadsToTheSectionOfThatTitle() throws IOException {
    String html = html();

    assertTrue(html.contains("<a href=\"#section-0\">a &lt;b&gt;</a>"), html);
    assertTrue(html.contains("<h2 id=\"section-0\">a &lt;b&gt;</h2>"));
    assertTrue(html.contains("<th scope=\"row\">not shown</th>"));
    assertTrue(html.contains("<h2>All</h2>"));
  }

  @Test
  void markdownHasTheNumbersAsATable() {
    String page = MarkdownPage.of("Title", sections());

    assertTrue(page.contains("| text | valence | joy | fear |\n| --- | --- | --- | --- |"), page);
    assertTrue(page.contains("| a <b> | -0.50 | 0.30 | – |"));
  }

  @Test
  void anExcerptIsOneLineOfWholeCharacters() {
    assertEquals("a b", Cells.excerpt(" a\n\n b ", 3));
    assertEquals("a😡…", Cells.excerpt("a😡😡", 2));
  }

  private static String html() throws IOException {
    return HtmlPage.of("Title", sections());
  }

  private static List<Section> sections() {
    return List.of(
        new Section("All", ImmutableList.of(MAP)),
        new Section("a <b>", ImmutableList.of(new Paragraph("It."))));
  }

  private static HeatRow row(String label, double... numbers) {
    return new HeatRow(label, ImmutableDoubleArray.copyOf(numbers));
  }
}
