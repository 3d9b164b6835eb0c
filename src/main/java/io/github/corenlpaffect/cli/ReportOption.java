package io.github.corenlpaffect.cli;

import picocli.CommandLine.Option;

/** How a command prints its report. */
final class ReportOption {
  @Option(
      names = {"-f", "--format"},
      defaultValue = "table",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Report.Format format;

  Report.Format format() {
    return format;
  }
}
