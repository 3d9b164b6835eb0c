package io.github.corenlpaffect.annotation;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes folders that are there with all their files or not at all. */
public final class NewFolder {

  /** Writes the files of a folder. */
  @FunctionalInterface
  public interface Contents {
    /** Writes them into this folder, which is there and empty. */
    void write(Path folder) throws IOException;
  }

  private NewFolder() {}

  /**
   * Makes a folder.
   *
   * @throws IOException if it cannot be written, or holds something already, which may be answers
   *     that took weeks; then it is as it was
   */
  public static void make(Path folder, Contents contents) throws IOException {
    requireFree(folder);
    Path place = folder.toAbsolutePath();
    Path temporary = place.resolveSibling(place.getFileName() + ".tmp");
    if (!Files.isDirectory(place.getParent())) {
      throw new NoSuchFileException(place.getParent().toString());
    }
    requireFree(temporary);
    try {
      contents.write(Files.createDirectories(temporary));
      Files.deleteIfExists(place);
      Files.move(temporary, place);
    } finally {
      delete(temporary);
    }
  }

  private static void requireFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
      if (files.findAny().isPresent()) {
        throw new IOException(
            folder
                + " is there already; remove it, or name a folder that is not there or is empty");
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
