package io.github.corenlpaffect.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import io.github.corenlpaffect.train.selection.Round;
import io.github.corenlpaffect.train.selection.SelectionKind.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Measures what a selection wants to know of a round: how well the network does on a sample of each
 * corpus's own training texts, always the same ones so that rounds can be compared, or of the
 * target tasks on all texts for tuning.
 */
final class RoundMeasures {
  /** Most texts in the sample of a corpus. */
  private static final int SAMPLE = 512;

  private static final ImmutableDoubleArray NOTHING = ImmutableDoubleArray.of();

  private final TrainingData data;
  private final Evidence evidence;
  private final LossMeter meter;
  private final ImmutableList<List<Example>> samples;
  private final ImmutableList<Example> tuning;
  private final ImmutableList<Integer> targets;

  /**
   * Measures for a run.
   *
   * @throws IllegalArgumentException if the targets are to be measured, but no text for tuning has
   *     labels of any
   */
  RoundMeasures(
      TrainingData data, TrainingOptions options, List<Integer> targets, LossMeter meter) {
    this.data = data;
    this.meter = meter;
    this.targets = ImmutableList.copyOf(targets);
    evidence = options.selection().kind().evidence();
    samples =
        data.corpora().stream()
            .map(corpus -> sample(corpus.examples(), options.seed()))
            .collect(ImmutableList.toImmutableList());
    tuning =
        data.corpora().stream()
            .flatMap(corpus -> corpus.tuning().stream())
            .collect(ImmutableList.toImmutableList());
    checkArgument(
        evidence != Evidence.HELD_OUT
            || tuning.stream().anyMatch(text -> targets.stream().anyMatch(text::isLabelled)),
        "no text for tuning has labels of %s; train.tuning = %s sets too few apart",
        targets.stream().map(task -> data.heads().get(task).name()).toList(),
        options.selection().tuning());
  }

  private static List<Example> sample(List<Example> examples, long seed) {
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(shuffled.subList(0, Math.min(SAMPLE, shuffled.size())));
  }

  /** What there is to know after a round that took so many examples of each corpus. */
  Round after(int[] taken) {
    return new Round(
        ImmutableIntArray.copyOf(taken),
        evidence == Evidence.LOSSES ? losses() : NOTHING,
        evidence == Evidence.HELD_OUT ? heldOut() : NOTHING);
  }

  private ImmutableDoubleArray losses() {
    return ImmutableDoubleArray.copyOf(
        samples.stream().mapToDouble(sample -> mean(meter.of(sample))));
  }

  /** The mean of the tasks' means by the tasks' weights; NaN without any. */
  private double mean(TaskLosses losses) {
    double sum = 0;
    double weights = 0;
    for (int task = 0; task < data.tasks().size(); task++) {
      double mean = losses.mean(task);
      if (!Double.isNaN(mean)) {
        sum += data.weight(task) * mean;
        weights += data.weight(task);
      }
    }
    return sum / weights;
  }

  private ImmutableDoubleArray heldOut() {
    TaskLosses losses = meter.of(tuning);
    return ImmutableDoubleArray.copyOf(targets.stream().mapToDouble(losses::mean));
  }
}
