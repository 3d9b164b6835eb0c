package io.github.corenlpaffect.report;

import io.github.corenlpaffect.report.Block.HeatMap;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A report as Markdown; its pictures are files beside it. */
final class MarkdownPage {
  private final StringBuilder text = new StringBuilder();

  private MarkdownPage() {}

  /** The page. */
  static String of(String title, List<Section> sections) {
    MarkdownPage page = new MarkdownPage();
    page.text.append("# ").append(title).append('\n');
    for (Section section : sections) {
      page.text.append("\n## ").append(section.title()).append('\n');
      section.blocks().forEach(page::add);
    }
    return page.text.toString();
  }

  private void add(Block block) {
    text.append('\n');
    if (block instanceof Paragraph paragraph) {
      text.append(escaped(paragraph.text())).append('\n');
    } else if (block instanceof Table table) {
      add(table);
    } else if (block instanceof HeatMap map) {
      add(map.table());
    } else if (block instanceof Picture picture) {
      text.append("![").append(picture.text()).append("](");
      text.append(ReportFiles.file(picture)).append(")\n");
    }
  }

  private void add(Table table) {
    add(table.header());
    add(Collections.nCopies(table.header().size(), "---"));
    table.rows().forEach(this::add);
  }

  private void add(List<String> row) {
    text.append(
        row.stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String escaped(String cell) {
    return cell.replace("|", "\\|").replace("*", "\\*").replace("\n", " ");
  }
}
