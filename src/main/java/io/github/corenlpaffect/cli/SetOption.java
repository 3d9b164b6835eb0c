package io.github.corenlpaffect.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The set that was asked. */
final class SetOption {
  @Option(
      names = "--set",
      paramLabel = "DIR",
      description = "The folder that make has made; answers to other questions are left out then.")
  private Optional<Path> folder;

  Optional<Path> folder() {
    return folder;
  }
}
