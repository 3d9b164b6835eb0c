package io.github.corenlpaffect.report;

import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files of text in UTF-8. */
public final class TextFile {
  private TextFile() {}

  /**
   * Writes the file: there is never half of one.
   *
   * @throws IOException if it cannot be written; what stood there is left
   */
  public static void write(Path file, String text) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write(text.getBytes(StandardCharsets.UTF_8));
      replacement.finish();
    }
  }
}
