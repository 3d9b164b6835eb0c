package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.text.TextFiles;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** From what a command line names to what is read. */
final class NamedSources {
  /** Names standard input. */
  static final String STANDARD_INPUT = "-";

  private NamedSources() {}

  /**
   * The sources, in order.
   *
   * @param inputs files, folders, patterns, or {@value #STANDARD_INPUT}
   * @param wanted which files of folders are read
   * @throws IOException if something named is not there
   */
  static ImmutableList<TextSource> of(
      List<String> inputs, InputStream standardInput, Predicate<Path> wanted) throws IOException {
    ImmutableList.Builder<TextSource> sources = ImmutableList.builder();
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        sources.add(TextSource.ofStream("standard input", standardInput));
        continue;
      }
      for (Path file : TextFiles.of(input, wanted)) {
        sources.add(TextSource.ofFile(file));
      }
    }
    return sources.build();
  }
}
