package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.Map;
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
  private final GroupBalance balance;
  private final TaskStops stops;
  private final ImmutableList<String> tasks;
  private final Masking masking;
  private final TaskMeanPenalty penalty;
  private final Adam adam;
  private final Workers workers;
  private final SentenceFeatures[] masked;

  Stepper(TrainingData data, TrainingOptions options, NetworkInTraining network, Workers workers) {
    this.options = options;
    this.workers = workers;
    rows = network.words().newBatch();
    balance = new GroupBalance(data, options, network);
    stops = new TaskStops(data.tasks().size(), options.taskPatience());
    tasks = data.heads().stream().map(HeadSpec::name).collect(ImmutableList.toImmutableList());
    shards =
        Stream.generate(() -> new Shard(data, options, network, rows, balance, stops))
            .limit(SHARDS)
            .collect(ImmutableList.toImmutableList());
    masking = new Masking(options.dropout(), network.words().vocabulary().words());
    penalty = new TaskMeanPenalty(network.architecture().peers(), options.taskMeanPenalty());
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
    shards.forEach(shard -> checkFinite(shard.losses(), step));
    if (balance.isSeparate()) {
      combine(step, entries);
    }
    inRanges(entries, (shard, from, to) -> wordsBackward(shards.get(shard), from, to, dropouts));
    for (Shard shard : shards.subList(1, SHARDS)) {
      shards.get(0).add(shard);
    }
    if (!balance.isSeparate()) {
      balance.observe(shards.get(0).groupLosses());
    }
    penalty.add(shards.get(0).gradients());
    adam.step(shards.get(0).gradients(), step, rate);
    losses.add(shards.get(0).losses());
  }

  /**
   * Tells that an epoch has ended.
   *
   * @param figures of the tasks on dev, by their numbers
   */
  void endEpoch(Map<Integer, Double> figures) {
    balance.endEpoch();
    figures.forEach(stops::observe);
  }

  /** What changes from step to step beside the weights, as a checkpoint holds it. */
  ImmutableDoubleArray state() {
    return ImmutableDoubleArray.copyOf(Doubles.concat(stops.state(), balance.state()));
  }

  /** Takes back what {@link #state} gave; of an empty one nothing. */
  void restore(ImmutableDoubleArray state) {
    if (!state.isEmpty()) {
      int ofStops = stops.state().length;
      stops.restore(state.subArray(0, ofStops).toArray());
      balance.restore(state.subArray(ofStops, state.length()).toArray());
    }
  }

  /** What has been learnt about the groups of tasks. */
  GroupBalance balance() {
    return balance;
  }

  /** Makes one gradient of the groups': in the first set of the first shard. */
  private void combine(int step, int entries) {
    Shard all = shards.get(0);
    for (Shard shard : shards.subList(1, SHARDS)) {
      all.take(shard);
    }
    inRanges(entries, (shard, from, to) -> sumRows(from, to));
    double[] coefficients = balance.coefficients(all.sets(), step, all.groupLosses());
    inRanges(entries, (shard, from, to) -> combineRows(coefficients, from, to));
    NetworkGradients.combine(all.sets(), coefficients);
  }

  private void sumRows(int from, int to) {
    for (Shard other : shards.subList(1, SHARDS)) {
      for (int set = 0; set < other.sets().size(); set++) {
        shards.get(0).sets().get(set).rows().add(other.sets().get(set).rows(), from, to);
      }
    }
  }

  private void combineRows(double[] coefficients, int from, int to) {
    RowGradients combined = shards.get(0).rowGradients();
    combined.scale((float) coefficients[0], from, to);
    for (int set = 1; set < coefficients.length; set++) {
      RowGradients other = shards.get(0).sets().get(set).rows();
      other.scale((float) coefficients[set], from, to);
      combined.add(other, from, to);
    }
  }

  private void checkFinite(TaskLosses losses, int step) {
    losses
        .diverged()
        .ifPresent(
            task -> {
              throw new DivergedException(tasks.get(task), step);
            });
  }

  private void mask(List<Example> batch, long seed) {
    inRanges(
        batch.size(),
        (shard, from, to) ->
            IntStream.range(from, to)
                .forEach(i -> masking.apply(batch.get(i), Noise.seed(seed, i), masked[i])));
  }

  private void learn(Shard shard, List<Example> batch, int from, int to, long seed) {
    shard.begin();
    for (int i = from; i < to; i++) {
      shard.learn(batch.get(i), masked[i], 1.0 / batch.size(), Noise.seed(seed, -1 - i));
    }
  }

  private void wordsBackward(Shard shard, int from, int to, Dropouts dropouts) {
    RowGradients sum = shards.get(0).rowGradients();
    for (Shard other : balance.isSeparate() ? List.<Shard>of() : shards.subList(1, SHARDS)) {
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
