package io.github.corenlpaffect.teacher;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.EpochPlan;
import io.github.corenlpaffect.train.HeadLoss;
import io.github.corenlpaffect.train.Noise;
import io.github.corenlpaffect.train.TrainingCorpus;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains one network. A run that was killed goes on from its last checkpoint with the texts that
 * would have come next.
 */
final class TeacherTrainer {
  /** Share of the last steps in the loss that is shown. */
  private static final double NEWEST = 0.01;

  private final NDManager manager;
  private final TeacherNetwork network;
  private final TeacherOptions options;
  private final TorchWorkers workers;
  private final ImmutableList<HeadSpec> heads;
  private final int[] offsets;
  private final List<Double> taskWeights;

  TeacherTrainer(
      NDManager manager,
      TeacherNetwork network,
      TeacherData data,
      TeacherOptions options,
      TorchWorkers workers) {
    this.manager = manager;
    this.network = network;
    this.options = options;
    this.workers = workers;
    heads = data.texts().heads();
    offsets = HeadOutputs.offsets(heads);
    taskWeights = data.texts().weights();
  }

  /** Trains the network, or what is left to train of it. */
  void train(
      String name,
      List<TrainingCorpus<Sample>> corpora,
      TeacherCheckpoint checkpoint,
      TrainingListener listener)
      throws IOException {
    List<List<Sample>> batches = batches(corpora);
    AdamW optimizer = new AdamW(manager, network.weights(), options, workers);
    int first = checkpoint.restore(network.weights());
    if (first == batches.size()) {
      listener.say(name + " was trained before");
      return;
    }
    Stopwatch running = Stopwatch.createStarted();
    double shown = Double.NaN;
    long texts = 0;
    listener.begin(name, batches.size());
    for (int step = first + 1; step <= batches.size(); step++) {
      List<Sample> batch = batches.get(step - 1);
      Engine.getEngine("PyTorch").setRandomSeed((int) Noise.seed(options.seed(), step));
      double loss = gradients(batch);
      optimizer.step(step, rate(step, batches.size()));
      shown = Double.isNaN(shown) ? loss : shown + NEWEST * (loss - shown);
      texts += batch.size();
      listener.advance(step, detail(shown, texts, running));
      checkpoint.saveIfDue(step, network.weights());
    }
    listener.end();
    checkpoint.save(batches.size(), network.weights());
    listener.say(name + ": " + detail(shown, texts, running));
  }

  private static String detail(double loss, long texts, Stopwatch running) {
    double seconds = running.elapsed().toMillis() / 1000.0;
    return String.format(Locale.ROOT, "loss %.4f, %.0f texts/s", loss, texts / seconds);
  }

  private List<List<Sample>> batches(List<TrainingCorpus<Sample>> corpora) {
    EpochPlan<Sample> plan = new EpochPlan<>(corpora, options.seed());
    List<List<Sample>> batches = new ArrayList<>();
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      batches.addAll(
          Batches.shuffled(plan.epoch(epoch), options.batch(), Noise.seed(options.seed(), epoch)));
    }
    return batches;
  }

  /** Adds the gradients of the mean loss of a batch; gives the loss. */
  private double gradients(List<Sample> batch) {
    int share = (batch.size() + workers.threads() - 1) / workers.threads();
    return workers
        .map(Lists.partition(batch, share), true, part -> gradients(part, batch.size()))
        .stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  private double gradients(List<Sample> part, int batchSize) {
    try (NDManager scope = manager.newSubManager()) {
      NDArray outputs =
          network.forward(Batch.of(scope, part.stream().map(Sample::pieces).toList()), true);
      float[] raw = outputs.toFloatArray();
      float[] gradient = new float[raw.length];
      double loss = 0;
      for (int i = 0; i < part.size(); i++) {
        loss += loss(part.get(i), batchSize, raw, i * offsets[heads.size()], gradient);
      }
      Torch.backward(outputs, scope.create(gradient, outputs.getShape()));
      return loss;
    }
  }

  private double loss(Sample sample, int batchSize, float[] raw, int offset, float[] gradient) {
    return sample.labels().entrySet().stream()
        .mapToDouble(
            label ->
                HeadLoss.add(
                    heads.get(label.getKey()),
                    label.getValue(),
                    taskWeights.get(label.getKey()) / batchSize,
                    raw,
                    offset + offsets[label.getKey()],
                    gradient))
        .sum();
  }

  /** Rises over the warm-up, then falls to zero, both linearly. */
  private double rate(int step, int steps) {
    double warmup = Math.max(1, options.warmup() * steps);
    return Math.min(step / warmup, (steps - step + 1) / Math.max(1, steps - warmup));
  }
}
