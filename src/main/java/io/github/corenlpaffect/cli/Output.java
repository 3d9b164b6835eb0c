package io.github.corenlpaffect.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where results go, in UTF-8: a stream, or a file that takes its place only when it is {@link
 * #finish finished}.
 */
final class Output implements Closeable {
  private final Writer writer;
  private final Optional<Move> move;

  private record Move(Path temporary, Path file) {}

  private Output(OutputStream out, Optional<Move> move) {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.move = move;
  }

  /** An output to a stream, which is flushed at the end but not closed. */
  static Output to(OutputStream stream) {
    return new Output(stream, Optional.empty());
  }

  /**
   * An output to a file.
   *
   * @throws IOException if its folder is missing or cannot be written
   */
  static Output to(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; a file's name is needed");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return to(new NamedOutputStream(Files.newOutputStream(file), file.toString()));
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(target.getParent().toString());
    }
    String name = target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path temporary = target.resolveSibling(name);
    OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
    temporary.toFile().deleteOnExit();
    return new Output(
        new NamedOutputStream(out, file.toString()), Optional.of(new Move(temporary, target)));
  }

  Writer writer() {
    return writer;
  }

  /** Writes what is left; a file takes its place. */
  void finish() throws IOException {
    writer.flush();
    if (move.isPresent()) {
      writer.close();
      Files.move(
          move.get().temporary(),
          move.get().file(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops a file that was not finished. */
  @Override
  public void close() throws IOException {
    if (move.isPresent()) {
      try (writer) {
        Files.deleteIfExists(move.get().temporary());
      }
    }
  }
}
