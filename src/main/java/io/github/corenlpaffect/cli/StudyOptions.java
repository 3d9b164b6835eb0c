package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.report.ReportFiles;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command is told that runs a study on published corpora. */
final class StudyOptions {
  @Option(
      names = {"-p", "--props"},
      required = true,
      paramLabel = "FILE",
      description = "A properties file with the study; may extend another's.")
  private Path file;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR",
      description = "The folder with the corpora, one folder each: the option train.data.")
  private Path data;

  @Mixin private SettingsOption settings;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the report, the numbers and the trainings.")
  private Path out;

  /** A study that writes a report. */
  interface Study {
    /**
     * Runs it.
     *
     * @return lines that tell what was found
     */
    List<String> run(Properties properties, TrainingListener listener, Path out) throws IOException;
  }

  /** Runs a study, and prints what was found and where the report is. */
  void run(Study study, CommandLine command) throws IOException {
    Properties properties = settings.over(Optional.of(file));
    properties.setProperty("train.data", data.toString());
    study.run(properties, ConsoleProgress.of(command), out).forEach(command.getOut()::println);
    command.getOut().printf("report: %s%n", out.resolve(ReportFiles.HTML));
  }
}
