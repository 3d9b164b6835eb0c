package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.FileReplacement;
import io.github.corenlpaffect.model.linear.Matrix;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a training run stands after an epoch, in a file beside the model that is to be: a run that
 * was killed goes on from there and ends with the same bytes.
 */
final class Checkpoint {
  /** What the file's layout is called; one of another layout is not used. */
  private static final String LAYOUT = "3 ";

  private final Path file;
  private final String fingerprint;

  /**
   * A checkpoint.
   *
   * @param fingerprint stands for data and options; a file of another fingerprint is not used
   */
  Checkpoint(Path model, String fingerprint) {
    Path name = model.toAbsolutePath();
    file = name.resolveSibling(name.getFileName() + ".checkpoint");
    this.fingerprint = LAYOUT + fingerprint;
  }

  /**
   * Writes how far training has come.
   *
   * @throws IOException if it cannot be written; an earlier checkpoint is left as it was
   */
  void save(Progress progress, List<Parameter> parameters) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      DataOutputStream out = new DataOutputStream(replacement.stream());
      write(out, progress, parameters);
      replacement.finish();
    }
  }

  private void write(DataOutputStream out, Progress progress, List<Parameter> parameters)
      throws IOException {
    out.writeUTF(fingerprint);
    out.writeInt(progress.epoch());
    out.writeInt(progress.bestEpoch());
    out.writeDouble(progress.bestScore());
    HistoryFormat.write(out, progress.history());
    HistoryFormat.write(out, progress.strategies());
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      write(out, parameter.matrix());
      write(out, parameter.firstMoment());
      write(out, parameter.secondMoment());
      write(out, progress.best().get(i));
    }
  }

  /**
   * Reads back what {@link #save} has written, into the parameters.
   *
   * @return how far training had come; the start if there is no checkpoint of this run
   */
  Progress restore(List<Parameter> parameters) throws IOException {
    Progress progress = Progress.start(parameters);
    if (!Files.exists(file)) {
      return progress;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!in.readUTF().equals(fingerprint)) {
        return progress;
      }
      progress =
          new Progress(
              in.readInt(),
              in.readInt(),
              in.readDouble(),
              progress.best(),
              HistoryFormat.read(in),
              HistoryFormat.numbers(in));
      for (int i = 0; i < parameters.size(); i++) {
        Parameter parameter = parameters.get(i);
        read(in, parameter.matrix());
        read(in, parameter.firstMoment());
        read(in, parameter.secondMoment());
        read(in, progress.best().get(i));
      }
      return progress;
    }
  }

  /** Removes the file when the run has ended. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  private static void write(DataOutputStream out, Matrix matrix) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(matrix.columns() * Float.BYTES);
    for (float[] row : matrix.values()) {
      buffer.asFloatBuffer().put(row);
      out.write(buffer.array());
    }
  }

  private static void read(DataInputStream in, Matrix matrix) throws IOException {
    byte[] bytes = new byte[matrix.columns() * Float.BYTES];
    for (float[] row : matrix.values()) {
      in.readFully(bytes);
      ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
    }
  }
}
