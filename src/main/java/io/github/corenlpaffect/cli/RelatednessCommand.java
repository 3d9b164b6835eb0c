package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.experiment.relatedness.RelatednessStudy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds out which tasks belong together. */
@Command(
    name = "relatedness",
    description = {
      "Measure how tasks are related: train a model of each, and compare what they make of the same"
          + " texts. Prints the groups of tasks that belong together, a line each.",
      "Finished trainings are kept in the folder; the same command goes on from there."
    })
final class RelatednessCommand implements Callable<Integer> {
  private static final String CORPUS = "corpus.";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR|TSV",
      description =
          "The folder with the corpora, one folder each, all of which are taken unless the options"
              + " choose some; or a table of one's own.")
  private Path data;

  @Option(
      names = {"-p", "--props"},
      paramLabel = "FILE",
      description =
          "A properties file with the options of each training, as train has them, and of the"
              + " study: relatedness.sample, relatedness.texts, relatedness.seeds,"
              + " relatedness.groups, relatedness.distance.")
  private Optional<Path> file;

  @Mixin private SettingsOption settings;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the report, the numbers and the trainings.")
  private Path out;

  @Option(
      names = "--controls",
      description =
          "Add three tasks of which the answer is known: the first task again, the same with"
              + " shuffled labels, and a hash of the texts' ids.")
  private boolean controls;

  @Option(
      names = "--gradients",
      description = "Also train the tasks together, and compare their gradients.")
  private boolean gradients;

  @Option(
      names = "--transfer",
      description =
          "Also train every pair of tasks together, and say how well each measure foretells what"
              + " tasks gain by each other.")
  private boolean transfer;

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    ConsoleProgress progress = ConsoleProgress.of(command);
    RelatednessStudy study =
        new RelatednessStudy(properties(), controls, gradients, transfer, progress);
    study.run(out).forEach(group -> command.getOut().println(String.join(", ", group)));
    return 0;
  }

  private Properties properties() throws IOException {
    Properties properties = settings.over(file);
    properties.setProperty("train.data", data.toString());
    if (properties.stringPropertyNames().stream().noneMatch(name -> name.startsWith(CORPUS))) {
      corpora().forEach(name -> properties.setProperty(CORPUS + name, "1"));
    }
    return properties;
  }

  private List<String> corpora() throws IOException {
    return OwnFormat.isTable(data) ? List.of(OwnFormat.NAME) : new CorporaFolder(data).names();
  }
}
