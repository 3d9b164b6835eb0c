package io.github.corenlpaffect.teacher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What one network has said of texts so far, in a file that only grows: labelling that was killed
 * goes on behind the last whole row. The texts are known by their order alone.
 */
final class LabelPart {
  private final Path file;
  private final String fingerprint;
  private final int outputs;

  /**
   * A part.
   *
   * @param fingerprint stands for network and texts; a file of another fingerprint is replaced
   * @param outputs numbers per text
   */
  LabelPart(Path file, String fingerprint, int outputs) {
    this.file = file;
    this.fingerprint = fingerprint;
    this.outputs = outputs;
  }

  /** Number of texts that are done; makes the file ready for more. */
  int open() throws IOException {
    if (!Files.exists(file) || !isOwn()) {
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
        out.writeUTF(fingerprint);
      }
      return 0;
    }
    int rows = (int) ((Files.size(file) - headerLength()) / rowLength());
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.setLength(headerLength() + (long) rows * rowLength());
    }
    return rows;
  }

  /** Adds the probabilities of further texts. */
  void append(List<float[]> rows) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(rows.size() * rowLength());
    rows.forEach(row -> putAll(bytes, row));
    try (BufferedOutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
      out.write(bytes.array());
    }
  }

  private static void putAll(ByteBuffer bytes, float[] row) {
    for (float value : row) {
      bytes.putFloat(value);
    }
  }

  /** All probabilities, in the order of the texts. */
  List<float[]> read(int texts) throws IOException {
    List<float[]> rows = new ArrayList<>(texts);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      in.readUTF();
      byte[] bytes = new byte[rowLength()];
      for (int i = 0; i < texts; i++) {
        in.readFully(bytes);
        float[] row = new float[outputs];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
        rows.add(row);
      }
    }
    return rows;
  }

  private boolean isOwn() throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return in.readUTF().equals(fingerprint);
    }
  }

  private int headerLength() {
    return Short.BYTES + fingerprint.length();
  }

  private int rowLength() {
    return outputs * Float.BYTES;
  }
}
