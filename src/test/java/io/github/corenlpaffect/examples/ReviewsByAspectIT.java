package io.github.corenlpaffect.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example prints what its page says: the same aspects, liked or not. */
class ReviewsByAspectIT {
  private static final Path PAGE = Path.of("docs/examples/reviews-by-aspect.md");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** An aspect, and whether its mean is positive. */
  private static final Pattern ROW = Pattern.compile("^([a-z ]+?) +([+-])\\d\\.\\d\\d .*");

  @Test
  void aspectsAreLikedAsThePageSays() throws IOException, InterruptedException {
    List<String> expected = rows(Files.readAllLines(PAGE));
    assertFalse(expected.isEmpty());
    assertEquals(expected, rows(run()));
  }

  private static List<String> rows(List<String> lines) {
    return lines.stream()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(row -> row.group(1) + " " + row.group(2))
        .sorted()
        .toList();
  }

  private static List<String> run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                JAVA,
                "-cp",
                System.getProperty("java.class.path"),
                "src/examples/java/ReviewsByAspect.java",
                "docs/examples/phone-reviews.txt")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
      List<String> printed = lines.toList();
      assertEquals(0, process.waitFor());
      return printed;
    }
  }
}
