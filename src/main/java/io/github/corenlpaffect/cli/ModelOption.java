package io.github.corenlpaffect.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which model a command uses. */
final class ModelOption {
  @Option(
      names = {"-m", "--model"},
      paramLabel = "FILE",
      description =
          "The file of a model, or en or open for a shipped one; without it en. open was trained"
              + " on nothing that is limited to research.")
  private Optional<String> model;

  NamedModel read() throws IOException {
    return NamedModel.read(model);
  }
}
