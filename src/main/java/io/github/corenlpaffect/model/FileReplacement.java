package io.github.corenlpaffect.model;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file on its way: written under a temporary name beside its place, which it takes when it is
 * complete. Whatever stood there is left as it was until then. Not for use by several threads.
 */
public final class FileReplacement implements Closeable {
  private final Path file;
  private final Path target;
  private final Path temporary;
  private final OutputStream stream;

  private FileReplacement(Path file, Path target) throws IOException {
    this.file = file;
    this.target = target;
    temporary = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      stream = new Named(new BufferedOutputStream(Files.newOutputStream(temporary)));
    } catch (IOException e) {
      throw explained(e);
    }
    temporary.toFile().deleteOnExit();
  }

  /**
   * Begins a file; a symbolic link keeps pointing where it points.
   *
   * @throws IOException if its folder is missing or cannot be written; names the file
   */
  public static FileReplacement of(Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new NoSuchFileException(target.getParent().toString());
    }
    return new FileReplacement(file, target);
  }

  /** Where its bytes are written, buffered; its failures name the file. */
  public OutputStream stream() {
    return stream;
  }

  /** Writes what is left and puts the file in its place. */
  public void finish() throws IOException {
    stream.close();
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Drops what was not finished. */
  @Override
  public void close() throws IOException {
    try (stream) {
      Files.deleteIfExists(temporary);
    }
  }

  private IOException explained(IOException e) {
    String reason =
        e instanceof FileSystemException failure && failure.getReason() != null
            ? failure.getReason()
            : String.valueOf(e.getMessage());
    return new IOException(file + " cannot be written: " + reason, e);
  }

  private final class Named extends FilterOutputStream {
    Named(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw explained(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw explained(e);
      }
    }
  }
}
