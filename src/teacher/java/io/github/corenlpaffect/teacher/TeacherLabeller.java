package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDManager;
import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.linear.Vectors;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Has a trained network say something about texts. */
final class TeacherLabeller {
  private static final int PIECES_PER_BATCH = 1024;
  private static final int BATCHES_PER_APPEND = 32;

  private final NDManager manager;
  private final TeacherNetwork network;
  private final ImmutableList<HeadSpec> heads;
  private final TorchWorkers workers;

  TeacherLabeller(
      NDManager manager,
      TeacherNetwork network,
      ImmutableList<HeadSpec> heads,
      TorchWorkers workers) {
    this.manager = manager;
    this.network = network;
    this.heads = heads;
    this.workers = workers;
  }

  /** The labels of texts; what the part has already is not computed again. */
  SoftLabels label(String name, List<Sample> samples, LabelPart part, TrainingListener listener)
      throws IOException {
    List<List<Sample>> batches = Batches.byLength(samples, PIECES_PER_BATCH);
    int before = part.open();
    int done = 0;
    Stopwatch running = Stopwatch.createStarted();
    listener.begin(name, samples.size());
    for (List<List<Sample>> group : Lists.partition(batches, BATCHES_PER_APPEND)) {
      int texts = group.stream().mapToInt(List::size).sum();
      if (done + texts > before) {
        List<float[]> rows =
            workers.map(group, false, this::probabilities).stream().flatMap(List::stream).toList();
        part.append(rows.subList(Math.max(0, before - done), rows.size()));
      }
      done += texts;
      listener.advance(done, speed(done - before, running));
    }
    listener.end();
    listener.say(name + ": " + speed(done - before, running));
    return softLabels(batches, part.read(samples.size()));
  }

  private static String speed(int texts, Stopwatch running) {
    double seconds = Math.max(1, running.elapsed().toMillis()) / 1000.0;
    return String.format(Locale.ROOT, "%.0f texts/s", Math.max(0, texts) / seconds);
  }

  private SoftLabels softLabels(List<List<Sample>> batches, List<float[]> rows) {
    SoftLabels.Builder labels = new SoftLabels.Builder(heads);
    int row = 0;
    for (List<Sample> batch : batches) {
      for (Sample sample : batch) {
        labels.put(sample.text(), rows.get(row++));
      }
    }
    return labels.build();
  }

  private List<float[]> probabilities(List<Sample> batch) {
    try (NDManager scope = manager.newSubManager()) {
      float[] raw =
          network
              .forward(Batch.of(scope, batch.stream().map(Sample::pieces).toList()), false)
              .toFloatArray();
      int outputs = raw.length / batch.size();
      List<float[]> rows = new ArrayList<>();
      for (int i = 0; i < batch.size(); i++) {
        rows.add(probabilities(raw, i * outputs, outputs));
      }
      return rows;
    }
  }

  private float[] probabilities(float[] raw, int start, int outputs) {
    float[] row = new float[outputs];
    int at = 0;
    for (HeadSpec head : heads) {
      if (head.kind() == HeadKind.SINGLE_LABEL) {
        for (double probability : HeadOutputs.softmax(raw, start + at, head.outputs())) {
          row[at++] = (float) probability;
        }
      } else {
        for (int end = at + head.outputs(); at < end; at++) {
          row[at] = Vectors.sigmoid(raw[start + at]);
        }
      }
    }
    return row;
  }
}
