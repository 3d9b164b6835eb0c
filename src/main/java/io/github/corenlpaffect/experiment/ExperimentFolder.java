package io.github.corenlpaffect.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of an experiment: what its grid was, its runs, its reports. One process at a time
 * works in it.
 */
final class ExperimentFolder implements Closeable {
  private static final String GRID = "experiment.json";
  private static final String RUNS = "runs";

  /** What stands there before the grid is written down. */
  private static final Set<String> OWN = Set.of(FolderLock.FILE, RUNS, GRID + ".tmp");

  private final Path path;
  private final FolderLock lock;

  private ExperimentFolder(Path path, FolderLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Opens the folder of an experiment that may have been begun before, or begins one in an empty or
   * new folder.
   *
   * @throws IOException if the folder holds something else, an experiment with another base, or is
   *     in use
   */
  static ExperimentFolder open(Path path, GridDescription grid) throws IOException {
    Path described = path.resolve(GRID);
    if (Files.exists(described)) {
      grid.requireContinues(JsonFile.read(described), path);
    } else if (Files.isRegularFile(path) || holdsFiles(path)) {
      throw new IOException(
          path + " is no folder of an experiment, and not empty; choose another --out");
    }
    Files.createDirectories(path.resolve(RUNS));
    ExperimentFolder folder = new ExperimentFolder(path, FolderLock.of(path));
    JsonFile.write(described, grid.json());
    return folder;
  }

  private static boolean holdsFiles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> !OWN.contains(file.getFileName().toString()));
    }
  }

  /** Where a run is kept. */
  RunFolder run(String id) {
    return new RunFolder(path.resolve(RUNS).resolve(id));
  }

  /** A file of the folder. */
  Path file(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
