package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.HtmlPage;
import io.github.corenlpaffect.report.Section;
import io.github.corenlpaffect.report.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what was found into a folder. */
public final class MonitoringReport {
  /** The name of the page's file. */
  public static final String HTML = "report.html";

  private static final String TITLE = "Affect over time";
  private static final String TARGETS = "targets.csv";
  private static final String CHANGED_TARGETS = "changed-targets.csv";

  private MonitoringReport() {}

  /**
   * Writes a page, and its tables as CSV: {@code periods.csv}, {@code changes.csv}, {@code
   * texts.csv} and, if somebody looked for targets, {@value #TARGETS} and {@value
   * #CHANGED_TARGETS}; otherwise those of an earlier report are deleted.
   *
   * @param watched the groups, each with a text at least
   * @param rejected how many rows were of no use
   * @throws IOException if a file cannot be written; what stood there is left
   */
  public static void write(List<Watched> watched, long rejected, Path folder) throws IOException {
    TextFile.write(folder.resolve("periods.csv"), CsvTables.periods(watched));
    TextFile.write(folder.resolve("changes.csv"), CsvTables.changes(watched));
    TextFile.write(folder.resolve("texts.csv"), CsvTables.texts(watched));
    writeTargets(watched, folder);
    HtmlPage.write(folder.resolve(HTML), TITLE, sections(watched, rejected));
  }

  private static void writeTargets(List<Watched> watched, Path folder) throws IOException {
    if (watched.stream().anyMatch(each -> each.targets().isPresent())) {
      TextFile.write(folder.resolve(TARGETS), TargetCsv.periods(watched));
      TextFile.write(folder.resolve(CHANGED_TARGETS), TargetCsv.changes(watched));
    } else {
      Files.deleteIfExists(folder.resolve(TARGETS));
      Files.deleteIfExists(folder.resolve(CHANGED_TARGETS));
    }
  }

  private static ImmutableList<Section> sections(List<Watched> watched, long rejected) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    watched.forEach(each -> sections.addAll(new MonitoringPage(each).sections()));
    if (rejected > 0) {
      String text =
          String.format(
              Locale.ROOT,
              "%,d rows had no text or no date that can be read; %s lists them.",
              rejected,
              RejectedRows.FILE);
      sections.add(new Section("Rows left out", ImmutableList.of(new Paragraph(text))));
    }
    return sections.build();
  }
}
