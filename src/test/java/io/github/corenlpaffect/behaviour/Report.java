package io.github.corenlpaffect.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows a report and leaves it in the build's folder. */
final class Report {
  private static final Path FOLDER = Path.of("target");

  private Report() {}

  static void publish(String file, String markdown) throws IOException {
    System.out.println(markdown);
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(file), markdown);
  }
}
