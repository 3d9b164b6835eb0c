package io.github.corenlpaffect.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Option;

/** Options that are told beside a properties file. */
final class SettingsOption {
  @Option(
      names = {"-D", "--set"},
      paramLabel = "NAME=VALUE",
      description = "An option, instead of the properties file's; may be repeated.")
  private Map<String, String> settings = Map.of();

  /** The options of a file, if there is one, but these instead of the file's. */
  Properties over(Optional<Path> file) throws IOException {
    Properties properties = file.isPresent() ? PropertiesFile.read(file.get()) : new Properties();
    properties.putAll(settings);
    return properties;
  }
}
