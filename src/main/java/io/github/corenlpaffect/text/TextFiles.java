package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the files that a path stands for. */
public final class TextFiles {
  private static final String WILDCARDS = "[*?\\[{]";

  private TextFiles() {}

  /**
   * The file itself; or those of a folder and the folders in it, or that match a pattern such as
   * {@code "reviews/**.csv"}, sorted by path. Hidden files and folders are not among them.
   *
   * @param isWanted which files of a folder are
   * @throws NoSuchFileException if there is none
   */
  public static ImmutableList<Path> of(String pathOrPattern, Predicate<Path> isWanted)
      throws IOException {
    Path path = Path.of(pathOrPattern);
    if (Files.isDirectory(path)) {
      return requireAny(pathOrPattern, below(path, isWanted));
    }
    if (Files.exists(path)) {
      return ImmutableList.of(path);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pathOrPattern);
    Path folder = folderOf(pathOrPattern);
    return requireAny(
        pathOrPattern,
        Files.isDirectory(folder) ? below(folder, matcher::matches) : ImmutableList.of());
  }

  private static ImmutableList<Path> requireAny(String pathOrPattern, ImmutableList<Path> files)
      throws NoSuchFileException {
    if (files.isEmpty()) {
      throw new NoSuchFileException(pathOrPattern);
    }
    return files;
  }

  /** The folder in which all matches are: what comes before the first wildcard. */
  private static Path folderOf(String pattern) {
    String plain = pattern.split(WILDCARDS, 2)[0];
    return Path.of(plain.substring(0, plain.lastIndexOf('/') + 1));
  }

  private static ImmutableList<Path> below(Path folder, Predicate<Path> isWanted)
      throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !isHidden(folder.relativize(path)))
          .filter(isWanted)
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static boolean isHidden(Path below) {
    return Streams.stream(below).anyMatch(name -> name.toString().startsWith("."));
  }
}
