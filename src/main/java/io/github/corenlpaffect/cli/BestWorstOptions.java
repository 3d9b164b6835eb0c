package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.bestworst.Wording;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is to be said of a set for best-worst scaling only. */
final class BestWorstOptions {
  @Option(
      names = "--factor",
      defaultValue = "2",
      paramLabel = "N",
      description = "bws: tuples for each text, usually 1.5 to 2; ${DEFAULT-VALUE} if not given.")
  private double factor;

  @Option(
      names = "--checks",
      paramLabel = "CSV",
      description =
          "bws: answers that are known (Item1 to Item4, BestItem, WorstItem), to questions that all"
              + " annotators get among the others.")
  private Optional<Path> checks;

  @Option(
      names = "--most",
      paramLabel = "WORDS",
      description = "bws: how to ask for the best, for instance \"the most anger\".")
  private Optional<String> most;

  @Option(names = "--least", paramLabel = "WORDS", description = "bws: how to ask for the worst.")
  private Optional<String> least;

  double factor() {
    return factor;
  }

  Optional<Path> checks() {
    return checks;
  }

  Wording wording(Wording usual) {
    return new Wording(most.orElse(usual.most()), least.orElse(usual.least()));
  }
}
