package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.SentenceFeatures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes training steps. A batch is cut into a fixed number of shards whose gradients are added in a
 * fixed order, so that the number of threads changes nothing but the time.
 */
final class Stepper {
  private static final int SHARDS = 4;

  private final TrainingOptions options;
  private final BatchRows rows;
  private final ImmutableList<Shard> shards;
  private final double[] weights;
  private final Masking masking;
  private final Adam adam;
  private final Workers workers;
  private final SentenceFeatures[] masked;

  Stepper(TrainingData data, TrainingOptions options, NetworkInTraining network, Workers workers) {
    this.options = options;
    this.workers = workers;
    rows = network.words().newBatch();
    TaskGroups groups = TaskGroups.of(data, options);
    weights = new double[groups.size()];
    Arrays.fill(weights, 1);
    shards =
        Stream.generate(() -> new Shard(data, options, network, rows, groups, false))
            .limit(SHARDS)
            .collect(ImmutableList.toImmutableList());
    masking = new Masking(options.dropout(), network.words().vocabulary().words());
    adam = new Adam(options.weightDecay());
    masked =
        Stream.generate(SentenceFeatures::new)
            .limit(options.batch())
            .toArray(SentenceFeatures[]::new);
  }

  /**
   * One step.
   *
   * @param batch the examples
   * @param step number of the step in the run, from 1
   * @param rate the learning rate
   * @param losses what the losses are added to
   */
  void step(List<Example> batch, int step, double rate, TaskLosses losses) {
    long seed = Noise.seed(options.seed(), step);
    Dropouts dropouts =
        word ->
            new Dropout(
                options.dropout().input(), options.dropout().embedding(), Noise.seed(~seed, word));
    mask(batch, seed);
    rows.clear();
    for (int i = 0; i < batch.size(); i++) {
      rows.collect(masked[i]);
    }
    int entries = rows.entries();
    inRanges(entries, (shard, from, to) -> rows.forward(from, to, dropouts));
    inRanges(batch.size(), (shard, from, to) -> learn(shards.get(shard), batch, from, to, seed));
    inRanges(entries, (shard, from, to) -> wordsBackward(shards.get(shard), from, to, dropouts));
    for (Shard shard : shards.subList(1, SHARDS)) {
      shards.get(0).add(shard);
    }
    adam.step(shards.get(0).gradients(), step, rate);
    losses.add(shards.get(0).losses());
  }

  private void mask(List<Example> batch, long seed) {
    inRanges(
        batch.size(),
        (shard, from, to) ->
            IntStream.range(from, to)
                .forEach(i -> masking.apply(batch.get(i), Noise.seed(seed, i), masked[i])));
  }

  private void learn(Shard shard, List<Example> batch, int from, int to, long seed) {
    shard.begin(weights);
    for (int i = from; i < to; i++) {
      shard.learn(batch.get(i), masked[i], 1.0 / batch.size(), Noise.seed(seed, -1 - i));
    }
  }

  private void wordsBackward(Shard shard, int from, int to, Dropouts dropouts) {
    RowGradients sum = shards.get(0).rowGradients();
    for (Shard other : shards.subList(1, SHARDS)) {
      sum.add(other.rowGradients(), from, to);
    }
    rows.backward(from, to, sum.values(), dropouts, shard.words());
  }

  private void inRanges(int size, RangeWork work) {
    workers.run(
        SHARDS, shard -> work.accept(shard, size * shard / SHARDS, size * (shard + 1) / SHARDS));
  }

  @FunctionalInterface
  private interface RangeWork {
    void accept(int shard, int from, int to);
  }
}
