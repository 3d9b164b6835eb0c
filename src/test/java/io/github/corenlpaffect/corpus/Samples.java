package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Made-up corpus files. */
final class Samples {

  private Samples() {}

  /** Writes a file of these lines, perhaps none. */
  static Path file(Path folder, String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  static void assertLabels(LabelledText text, String head, double... expected) {
    assertArrayEquals(expected, text.labels().get(head), 0, text.text());
  }
}
