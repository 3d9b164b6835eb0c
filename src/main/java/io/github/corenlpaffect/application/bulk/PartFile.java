package io.github.corenlpaffect.application.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows under another name beside its place until it is finished. Not for use by
 * several threads.
 */
final class PartFile implements Closeable {
  private final Path file;
  private final Path part;
  private final FileChannel channel;

  /**
   * Opens what there is of it.
   *
   * @param length what is behind so many bytes is dropped
   * @throws IOException if there is less
   */
  PartFile(Path file, long length) throws IOException {
    this.file = file;
    part = part(file);
    channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      channel.close();
      throw new IOException(part + " has lost what was written; give --overwrite to begin anew");
    }
    channel.truncate(length);
    channel.position(length);
  }

  /** Adds bytes. */
  void append(byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      while (left.hasRemaining()) {
        channel.write(left);
      }
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Waits until all has reached the disk. */
  void force() throws IOException {
    try {
      channel.force(false);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Puts a file that was written completely into its place, unless that was done. */
  static void finish(Path file) throws IOException {
    if (Files.exists(part(file))) {
      Files.move(
          part(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes a file and what there is of a next one. */
  static void delete(Path file) throws IOException {
    Files.deleteIfExists(part(file));
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private IOException explained(IOException e) {
    String reason =
        e instanceof FileSystemException failure && failure.getReason() != null
            ? failure.getReason()
            : String.valueOf(e.getMessage());
    return new IOException(
        file
            + " cannot be written: "
            + reason
            + "; nothing is lost, the same command goes on from here",
        e);
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }
}
