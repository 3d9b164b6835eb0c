package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;
import com.google.common.base.Stopwatch;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.model.FileReplacement;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Where a network's training stands, in a file; at its end the file holds the network. */
final class TeacherCheckpoint {
  private static final int BUFFER = 1 << 20;
  private static final String END = "";

  private final Path file;
  private final String fingerprint;
  private final Duration interval;
  private final Stopwatch sinceLast = Stopwatch.createStarted();

  /**
   * A checkpoint.
   *
   * @param fingerprint stands for data and options; a file of another fingerprint is not used
   * @param interval the time after which another is due
   */
  TeacherCheckpoint(Path file, String fingerprint, Duration interval) {
    this.interval = interval;
    this.file = file;
    this.fingerprint = fingerprint;
  }

  /** Writes how far training has come, if the last time is long ago. */
  void saveIfDue(int steps, List<Weight> weights) throws IOException {
    if (sinceLast.elapsed().compareTo(interval) >= 0) {
      save(steps, weights);
      sinceLast.reset().start();
    }
  }

  /** Writes how far training has come. */
  void save(int steps, List<Weight> weights) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      DataOutputStream out = new DataOutputStream(replacement.stream());
      out.writeUTF(fingerprint);
      out.writeInt(steps);
      for (Weight weight : weights) {
        if (weight.isTrained()) {
          out.writeUTF(weight.name());
          out.writeInt((int) weight.value().size());
          write(out, weight.value());
          write(out, weight.moments()[0]);
          write(out, weight.moments()[1]);
        }
      }
      out.writeUTF(END);
      replacement.finish();
    }
  }

  /**
   * Reads back into the weights what {@link #save} has written.
   *
   * @return the steps that were done; 0 if there is no checkpoint of this run
   */
  int restore(List<Weight> weights) throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      if (!in.readUTF().equals(fingerprint)) {
        return 0;
      }
      int steps = in.readInt();
      for (Weight weight : weights) {
        if (weight.isTrained()) {
          in.readUTF();
          in.readInt();
          read(in, weight.value());
          read(in, weight.moments()[0]);
          read(in, weight.moments()[1]);
        }
      }
      return steps;
    }
  }

  /**
   * Takes over the weights that another run has trained, by their names.
   *
   * @throws IOException if the file cannot be read, or a weight of its has another size here
   */
  static void begin(Path base, List<Weight> weights) throws IOException {
    Map<String, Weight> named = Maps.uniqueIndex(weights, Weight::name);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(base), BUFFER))) {
      in.readUTF();
      in.readInt();
      for (String name = in.readUTF(); !name.equals(END); name = in.readUTF()) {
        int size = in.readInt();
        if (!named.containsKey(name) || named.get(name).value().size() != size) {
          throw new IOException(
              "the network in " + base + " has other heads or layers: " + name + ", " + size);
        }
        read(in, named.get(name).value());
        in.skipNBytes(2L * size * Float.BYTES);
      }
    }
  }

  private static void write(DataOutputStream out, NDArray array) throws IOException {
    float[] values = array.toFloatArray();
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    out.write(bytes.array());
  }

  private static void read(DataInputStream in, NDArray array) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(array.size() * Float.BYTES)];
    in.readFully(bytes);
    FloatBuffer values = FloatBuffer.allocate(bytes.length / Float.BYTES);
    values.put(ByteBuffer.wrap(bytes).asFloatBuffer()).flip();
    array.set(values);
  }
}
