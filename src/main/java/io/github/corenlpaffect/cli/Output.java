package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.model.FileReplacement;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where results go, in UTF-8: a stream, or a file that takes its place only when it is {@link
 * #finish finished}.
 */
final class Output implements Closeable {
  private final Writer writer;
  private final Optional<FileReplacement> file;

  private Output(OutputStream out, Optional<FileReplacement> file) {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.file = file;
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
    FileReplacement replacement = FileReplacement.of(file);
    return new Output(replacement.stream(), Optional.of(replacement));
  }

  Writer writer() {
    return writer;
  }

  /** Writes what is left; a file takes its place. */
  void finish() throws IOException {
    writer.flush();
    if (file.isPresent()) {
      file.get().finish();
    }
  }

  /** Drops a file that was not finished. */
  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
