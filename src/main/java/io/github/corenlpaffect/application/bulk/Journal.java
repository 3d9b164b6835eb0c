package io.github.corenlpaffect.application.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonObject;
import javax.json.JsonReader;

/**
 * A file that tells what a run does and how far it has come: the call, then states, a line of JSON
 * each. Of a line that a kill cut short nothing is taken. One process at a time may have it open.
 * Not for use by several threads.
 */
final class Journal implements Closeable {
  private static final String DONE = "done";

  private final Path file;
  private final FileChannel channel;
  private Optional<BulkCall> call = Optional.empty();
  private BulkState state = BulkState.BEGINNING;
  private boolean done;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Opens the file, or makes an empty one.
   *
   * @throws IOException if another process has it open, or it is no journal
   */
  static Journal open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Journal journal = new Journal(file, channel);
    try {
      journal.lock();
      journal.read();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return journal;
  }

  /** The call that is being worked on, if there is one. */
  Optional<BulkCall> call() {
    return call;
  }

  /** How far it has come. */
  BulkState state() {
    return state;
  }

  /** Whether all rows are written. */
  boolean isDone() {
    return done;
  }

  /** Forgets all and begins with a call. */
  void begin(BulkCall begun) throws IOException {
    channel.truncate(0).position(0);
    write(begun.toJson());
    call = Optional.of(begun);
    state = BulkState.BEGINNING;
    done = false;
  }

  /** Notes a state, which all that it speaks of must have reached the disk before. */
  void add(BulkState reached) throws IOException {
    write(reached.toJson());
    state = reached;
  }

  /** Notes that all rows are written. */
  void addDone(BulkState reached) throws IOException {
    write(Json.createObjectBuilder(reached.toJson()).add(DONE, true).build());
    state = reached;
    done = true;
  }

  /** Ends the work. */
  void delete() throws IOException {
    Files.delete(file);
    close();
  }

  Path folder() {
    return file.getParent();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void lock() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // told below
    }
    throw new IOException(folder() + " is in use by another run of this command");
  }

  private void read() throws IOException {
    String content = Files.readString(file);
    int end = content.lastIndexOf('\n') + 1;
    try {
      content.substring(0, end).lines().forEach(this::take);
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new IOException(file + " is damaged; remove it to begin anew", e);
    }
    long bytes = content.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    channel.truncate(bytes);
    channel.position(bytes);
  }

  private void take(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      JsonObject json = reader.readObject();
      if (call.isEmpty()) {
        call = Optional.of(BulkCall.of(json));
      } else {
        state = BulkState.of(json);
        done = json.containsKey(DONE);
      }
    }
  }

  private void write(JsonObject line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }
}
