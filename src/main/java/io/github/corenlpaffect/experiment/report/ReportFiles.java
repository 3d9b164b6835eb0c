package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.report.Block.Picture;
import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what was found into the experiment's folder. */
public final class ReportFiles {
  /** The name of the page's file. */
  public static final String HTML = "report.html";

  private static final String TITLE = "Experiment";

  private static final String PICTURES = "pictures";

  private ReportFiles() {}

  /**
   * Writes the page, the same as Markdown with its pictures, and all runs as CSV and JSON.
   *
   * @throws IOException if a file cannot be written; what stood there is left
   */
  public static void write(Findings findings, Path folder) throws IOException {
    write(TITLE, ReportSections.of(findings), folder);
    write(folder.resolve("runs.csv"), RunTable.csv(findings));
    write(folder.resolve("runs.json"), RunTable.json(findings) + "\n");
  }

  /**
   * Writes a page, and the same as Markdown with its pictures.
   *
   * @throws IOException if a file cannot be written; what stood there is left
   */
  public static void write(String title, List<Section> sections, Path folder) throws IOException {
    Files.createDirectories(folder.resolve(PICTURES));
    write(folder.resolve(HTML), HtmlPage.of(title, sections));
    write(folder.resolve("report.md"), MarkdownPage.of(title, sections));
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Picture picture) {
          write(folder.resolve(file(picture)), picture.svg());
        }
      }
    }
  }

  /** Where a picture is, seen from the page. */
  static String file(Picture picture) {
    return PICTURES + "/" + picture.name() + ".svg";
  }

  private static void write(Path file, String text) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write(text.getBytes(StandardCharsets.UTF_8));
      replacement.finish();
    }
  }
}
