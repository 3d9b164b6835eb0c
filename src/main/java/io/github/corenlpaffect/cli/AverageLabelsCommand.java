package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.train.distillation.SoftLabelMean;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one teacher of several. */
@Command(
    name = "average-labels",
    description = {
      "Average the soft labels of several teachers.",
      "Each head of each text is the mean probability of the teachers that have both."
    })
final class AverageLabelsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file that is written.")
  private Path output;

  @Parameters(arity = "1..*", paramLabel = "LABELS", description = "Files that teachers wrote.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    List<SoftLabels> teachers = new ArrayList<>();
    for (Path file : files) {
      teachers.add(SoftLabels.read(file));
    }
    SoftLabels mean = SoftLabelMean.of(teachers);
    mean.write(output);
    spec.commandLine()
        .getOut()
        .println(
            String.format(
                Locale.ROOT, "%s: %,d texts, SHA-256 %s", output, mean.size(), mean.checksum()));
    return 0;
  }
}
