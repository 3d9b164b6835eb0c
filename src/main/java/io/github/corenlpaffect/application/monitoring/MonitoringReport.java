package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.report.HtmlPage;
import io.github.corenlpaffect.report.Section;
import io.github.corenlpaffect.report.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes what was found into a folder. */
public final class MonitoringReport {
  /** The name of the page's file. */
  public static final String HTML = "report.html";

  private static final String TITLE = "Affect over time";

  private MonitoringReport() {}

  /**
   * Writes a page, and its tables as CSV: {@code periods.csv}, {@code changes.csv}, {@code
   * texts.csv} and, if somebody looked for targets, {@code targets.csv}.
   *
   * @param watched the groups, each with a text at least
   * @throws IOException if a file cannot be written; what stood there is left
   */
  public static void write(List<Watched> watched, Path folder) throws IOException {
    TextFile.write(folder.resolve("periods.csv"), CsvTables.periods(watched));
    TextFile.write(folder.resolve("changes.csv"), CsvTables.changes(watched));
    TextFile.write(folder.resolve("texts.csv"), CsvTables.texts(watched));
    if (watched.stream().anyMatch(each -> !each.targets().isEmpty())) {
      TextFile.write(folder.resolve("targets.csv"), CsvTables.targets(watched));
    }
    ImmutableList<Section> sections =
        watched.stream()
            .flatMap(each -> new MonitoringPage(each).sections().stream())
            .collect(ImmutableList.toImmutableList());
    HtmlPage.write(folder.resolve(HTML), TITLE, sections);
  }
}
