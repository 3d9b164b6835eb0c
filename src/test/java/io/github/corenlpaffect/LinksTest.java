package io.github.corenlpaffect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the Markdown pages to each other and to files lead somewhere. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");

  static Stream<Path> pages() throws IOException {
    return Stream.of(Path.of("README.md"), Path.of("docs"), Path.of("models"), Path.of("src"))
        .flatMap(LinksTest::filesOf)
        .filter(file -> file.toString().endsWith(".md"))
        .filter(file -> !file.toString().contains("node_modules"));
  }

  private static Stream<Path> filesOf(Path root) {
    try {
      return Files.walk(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    LINK.matcher(Files.readString(page))
        .results()
        .filter(link -> !link.group(1).matches("[a-z]+:.*"))
        .forEach(link -> assertLeadsSomewhere(page, link));
  }

  private static void assertLeadsSomewhere(Path page, MatchResult link) {
    Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
    assertTrue(Files.exists(target), () -> page + " leads to " + target + ", which is not there");
    if (link.group(2) != null) {
      assertTrue(
          headings(target).anyMatch(link.group(2)::equals),
          () -> page + " leads to #" + link.group(2) + " of " + target + ", which is not there");
    }
  }

  /** The anchors that GitHub gives to the headings of a page. */
  private static Stream<String> headings(Path page) {
    try {
      return Files.readAllLines(page).stream()
          .filter(line -> line.matches("#+ .*"))
          .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
          .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
