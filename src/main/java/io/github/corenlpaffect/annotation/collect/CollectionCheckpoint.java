package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.model.FileReplacement;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How far a collection has come, in a file beside what it is to write: a run that was killed goes
 * on from there and ends with the same bytes.
 */
final class CollectionCheckpoint {
  /** What the file's layout is called; one of another layout is not used. */
  private static final String LAYOUT = "1 ";

  private final Path file;
  private final String fingerprint;

  /**
   * A checkpoint.
   *
   * @param fingerprint stands for sources, options and model; a file of another is not used
   */
  CollectionCheckpoint(Path file, String fingerprint) {
    this.file = file;
    this.fingerprint = LAYOUT + fingerprint;
  }

  /** Writes the state; an earlier checkpoint is left as it was if that fails. */
  void save(CollectionState state) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      DataOutputStream out = new DataOutputStream(replacement.stream());
      out.writeUTF(fingerprint);
      state.save(out);
      replacement.finish();
    }
  }

  /** Reads the state back; whether there was a checkpoint of this collection. */
  boolean restore(CollectionState state) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!in.readUTF().equals(fingerprint)) {
        return false;
      }
      state.restore(in);
      return true;
    } catch (EOFException e) {
      throw new IOException(file + " is damaged; remove it to collect anew", e);
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
