package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.experiment.transfer.TransferStudy;
import io.github.corenlpaffect.report.ReportFiles;
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

/** Finds out how well models do in domains that they have not learnt. */
@Command(
    name = "transfer",
    description = {
      "Leave out one corpus after the other, train on the others, and measure on it: without its"
          + " labels, with few, with all, and self-trained on its texts alone.",
      "The file has the options of affect train; transfer.domains names the corpora to leave out;"
          + " transfer.labels = 0 16 64 256; transfer.selfTraining = true; transfer.confidence = 0;"
          + " transfer.repeats = 16; transfer.seeds = 1 2 3; experiment.targets names the tasks that"
          + " count.",
      "Finished trainings are kept in the folder; the same command goes on from there, also when"
          + " domains, labels or seeds are added."
    })
final class TransferCommand implements Callable<Integer> {
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
      description = "The folder for the report, the numbers and the trainings.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Properties properties = PropertiesFile.read(file);
    properties.putAll(settings);
    properties.setProperty("train.data", data.toString());
    CommandLine command = spec.commandLine();
    TrainingProgress progress = TrainingProgress.of(command);
    new TransferStudy(properties, progress).run(out).forEach(command.getOut()::println);
    command.getOut().printf("report: %s%n", out.resolve(ReportFiles.HTML));
    return 0;
  }
}
