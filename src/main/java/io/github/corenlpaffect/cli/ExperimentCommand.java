package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.experiment.Experiment;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.Grid;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.report.ExperimentFiles;
import io.github.corenlpaffect.report.ReportFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tries a grid of recipes and ships the best. */
@Command(
    name = "experiment",
    description = {
      "Train every recipe of a grid under equal conditions, compare them, and keep the best model.",
      "The file has the options of affect train, and grid.OPTION = VALUE | VALUE … for what varies;"
          + " grid.tasks = all | NAME: TASK … for sets of tasks; grid.seeds = 1 2 3.",
      "experiment.single = true adds single-task training of each target; experiment.targets names"
          + " the tasks that count; experiment.tune = OPTION: VALUE | … tunes every recipe by the"
          + " same budget; experiment.sample = 0.1 takes a tenth of the training texts;"
          + " experiment.measure = train keeps dev for later.",
      "What was stopped goes on; what is finished is not repeated, also when values are added."
    })
final class ExperimentCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-p", "--props"},
      required = true,
      paramLabel = "FILE",
      description = "A properties file with the grid; may extend another's.")
  private Path file;

  @Option(
      names = {"-d", "--data"},
      paramLabel = "DIR|TSV",
      description =
          "The folder with the corpora, one folder each, or a table of one's own: the option"
              + " train.data.")
  private Optional<Path> data;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for results, reports and the best model.")
  private Path out;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many runs go on at once; if not given, one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private SettingsOption settings;

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
    }
    Properties properties = settings.over(Optional.of(file));
    data.ifPresent(folder -> properties.setProperty("train.data", folder.toString()));
    CommandLine command = spec.commandLine();
    ConsoleProgress progress = ConsoleProgress.of(command);
    Findings findings = new Experiment(Grid.of(properties), jobs, progress).run(out);
    ExperimentFiles.write(findings, out);
    print(findings, command.getOut());
    return findings.failures() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void print(Findings findings, PrintWriter printer) {
    findings
        .winner()
        .ifPresent(
            winner ->
                printer.printf(
                    "best recipe: %s%nits model: %s%n",
                    winner.name(), out.resolve(Findings.BEST_MODEL)));
    printer.printf("report: %s%n", out.resolve(ReportFiles.HTML));
    for (RecipeFindings recipe : findings.recipes()) {
      recipe
          .result()
          .failures()
          .forEach(
              (seed, reason) ->
                  spec.commandLine()
                      .getErr()
                      .printf("affect: %s, seed %d failed: %s%n", recipe.name(), seed, reason));
    }
  }
}
