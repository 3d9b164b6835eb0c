package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.Scratch;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the heads' losses on texts with the network as it stands: tokens alone, nothing
 * withheld, nothing dropped, nothing learnt. Losses are counted from the {@link LeastLoss least}
 * there can be. The number of threads changes nothing but the time. Not thread-safe.
 */
final class LossMeter {
  private static final int SHARDS = 4;
  private static final int BLOCK = 1024;

  private final TrainingData data;
  private final Network network;
  private final BatchRows rows;
  private final Workers workers;
  private final int[] headOffsets;
  private final ImmutableList<Scratch> memory;

  LossMeter(TrainingData data, NetworkInTraining training, Workers workers) {
    this.data = data;
    this.workers = workers;
    network = training.network();
    rows = training.words().newBatch();
    headOffsets = HeadOutputs.offsets(data.heads());
    memory =
        Stream.generate(() -> new Scratch(network))
            .limit(SHARDS)
            .collect(ImmutableList.toImmutableList());
  }

  /** The losses on texts, by task; a text counts for the tasks of which it carries labels. */
  TaskLosses of(List<Example> examples) {
    List<TaskLosses> losses =
        Stream.generate(() -> new TaskLosses(data.tasks().size())).limit(SHARDS).toList();
    for (List<Example> block : Lists.partition(examples, BLOCK)) {
      forwardWords(block);
      workers.run(SHARDS, shard -> measure(part(block, shard), shard, losses.get(shard)));
    }
    losses.subList(1, SHARDS).forEach(losses.get(0)::add);
    return losses.get(0);
  }

  private void forwardWords(List<Example> block) {
    rows.clear();
    block.forEach(example -> rows.collect(example.plain()));
    int entries = rows.entries();
    workers.run(
        SHARDS,
        shard ->
            rows.forward(entries * shard / SHARDS, entries * (shard + 1) / SHARDS, Dropouts.NONE));
  }

  private static List<Example> part(List<Example> block, int shard) {
    return block.subList(block.size() * shard / SHARDS, block.size() * (shard + 1) / SHARDS);
  }

  private void measure(List<Example> examples, int shard, TaskLosses losses) {
    float[] unused = new float[network.headOutputs()];
    for (Example example : examples) {
      if (example.plain().words() > 0) {
        float[] raw = heads(example.plain(), memory.get(shard));
        for (Label label : example.labels()) {
          int task = label.task();
          HeadSpec head = data.tasks().get(task).head();
          double loss = HeadLoss.add(head, label.values(), 1, raw, headOffsets[task], unused);
          losses.add(task, loss - LeastLoss.of(head, label.values()));
        }
      }
    }
  }

  private float[] heads(SentenceFeatures features, Scratch scratch) {
    network.activate(features, rows, scratch);
    network.applyHeads(scratch);
    return scratch.heads();
  }
}
