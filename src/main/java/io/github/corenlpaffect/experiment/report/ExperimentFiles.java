package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.report.ReportFiles;
import io.github.corenlpaffect.report.TextFile;
import java.io.IOException;
import java.nio.file.Path;

/** Writes what was found into the experiment's folder. */
public final class ExperimentFiles {
  private static final String TITLE = "Experiment";

  private ExperimentFiles() {}

  /**
   * Writes the page, the same as Markdown with its pictures, and all runs as CSV and JSON.
   *
   * @throws IOException if a file cannot be written; what stood there is left
   */
  public static void write(Findings findings, Path folder) throws IOException {
    ReportFiles.write(TITLE, ReportSections.of(findings), folder);
    TextFile.write(folder.resolve("runs.csv"), RunTable.csv(findings));
    TextFile.write(folder.resolve("runs.json"), RunTable.json(findings) + "\n");
  }
}
