package io.github.corenlpaffect.report;

import io.github.corenlpaffect.report.Block.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a report into a folder. */
public final class ReportFiles {
  /** The name of the page's file. */
  public static final String HTML = "report.html";

  private static final String PICTURES = "pictures";

  private ReportFiles() {}

  /**
   * Writes a page, and the same as Markdown with its pictures.
   *
   * @throws IOException if a file cannot be written; what stood there is left
   */
  public static void write(String title, List<Section> sections, Path folder) throws IOException {
    Files.createDirectories(folder.resolve(PICTURES));
    TextFile.write(folder.resolve(HTML), HtmlPage.of(title, sections));
    TextFile.write(folder.resolve("report.md"), MarkdownPage.of(title, sections));
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Picture picture) {
          TextFile.write(folder.resolve(file(picture)), picture.svg());
        }
      }
    }
  }

  /** Where a picture is, seen from the page. */
  static String file(Picture picture) {
    return PICTURES + "/" + picture.name() + ".svg";
  }
}
