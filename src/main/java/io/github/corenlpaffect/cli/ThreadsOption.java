package io.github.corenlpaffect.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On how many threads a command works. */
final class ThreadsOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      description = "Threads; as many as there are processors if not given.")
  private Optional<Integer> threads;

  /**
   * At least one.
   *
   * @throws ParameterException if fewer were asked for
   */
  int count() {
    int count = threads.orElse(Runtime.getRuntime().availableProcessors());
    if (count < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads is " + count + ", not 1 or more");
    }
    return count;
  }
}
