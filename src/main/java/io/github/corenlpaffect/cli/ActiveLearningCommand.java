package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.experiment.activelearning.ActiveLearningStudy;
import io.github.corenlpaffect.experiment.report.ReportFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds out how many labels active learning saves. */
@Command(
    name = "active-learning",
    description = {
      "Simulate what select does: get the labels of a published corpus step by step, as each strategy"
          + " chooses, train, measure, and compare with labels got by chance.",
      "The file has the options of affect train; active.target names the task; active.strategies"
          + " those of select; active.labels = 50 100 200 400 600 800; active.ensemble = 3;"
          + " active.texts = 800 for an epoch; active.repeats = 8 at most; active.seeds = 1 2 3 4 5.",
      "What is done is kept in the folder; the same command goes on from there, also when strategies"
          + " or seeds are added."
    })
final class ActiveLearningCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

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

  @Option(
      names = {"-D", "--set"},
      paramLabel = "NAME=VALUE",
      description = "A line of the file, instead of the file's; may be repeated.")
  private Map<String, String> settings = Map.of();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the report, the numbers and the courses.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Properties properties = PropertiesFile.read(file);
    properties.putAll(settings);
    properties.setProperty("train.data", data.toString());
    CommandLine command = spec.commandLine();
    TrainingProgress progress = TrainingProgress.of(command);
    new ActiveLearningStudy(properties, progress).run(out).forEach(command.getOut()::println);
    command.getOut().printf("report: %s%n", out.resolve(ReportFiles.HTML));
    return 0;
  }
}
