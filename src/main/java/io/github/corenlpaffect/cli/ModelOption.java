package io.github.corenlpaffect.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which model a command uses. */
final class ModelOption {
  @Option(
      names = {"-m", "--model"},
      paramLabel = "FILE",
      description = "The model; without it the shipped one for English.")
  private Optional<Path> model;

  NamedModel read() throws IOException {
    return NamedModel.read(model);
  }
}
