package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.FileReplacement;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Predictions in a compressed file of big-endian numbers: how many tasks; then for each its name,
 * its corpus's name (both as {@link DataOutputStream#writeUTF}), the numbers of texts, of labelled
 * ones and of labels; then for each labelled text its place, the gold labels and the predictions as
 * floats.
 */
public final class PredictionsFile {
  private PredictionsFile() {}

  /** Writes the file: there is never half of one. */
  public static void write(Path file, List<TaskPredictions> tasks) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      GZIPOutputStream zip = new GZIPOutputStream(replacement.stream());
      DataOutputStream out = new DataOutputStream(zip);
      out.writeInt(tasks.size());
      for (TaskPredictions task : tasks) {
        write(task, out);
      }
      out.flush();
      zip.finish();
      replacement.finish();
    }
  }

  private static void write(TaskPredictions task, DataOutputStream out) throws IOException {
    int labels = task.gold().length == 0 ? 0 : task.gold()[0].length;
    out.writeUTF(task.task());
    out.writeUTF(task.corpus());
    out.writeInt(task.texts());
    out.writeInt(task.labelled().length);
    out.writeInt(labels);
    for (int i = 0; i < task.labelled().length; i++) {
      out.writeInt(task.labelled()[i]);
      write(task.gold()[i], out);
      write(task.predicted()[i], out);
    }
  }

  private static void write(double[] values, DataOutputStream out) throws IOException {
    for (double value : values) {
      out.writeFloat((float) value);
    }
  }

  /** Reads what {@link #write} has written. */
  public static ImmutableList<TaskPredictions> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      ImmutableList.Builder<TaskPredictions> tasks = ImmutableList.builder();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        tasks.add(task(in));
      }
      return tasks.build();
    }
  }

  private static TaskPredictions task(DataInputStream in) throws IOException {
    String task = in.readUTF();
    String corpus = in.readUTF();
    int texts = in.readInt();
    int labelled = in.readInt();
    int labels = in.readInt();
    int[] places = new int[labelled];
    double[][] gold = new double[labelled][labels];
    double[][] predicted = new double[labelled][labels];
    for (int i = 0; i < labelled; i++) {
      places[i] = in.readInt();
      read(gold[i], in);
      read(predicted[i], in);
    }
    return new TaskPredictions(task, corpus, texts, places, gold, predicted);
  }

  private static void read(double[] values, DataInputStream in) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
  }
}
