package io.github.corenlpaffect.train;

import static io.github.corenlpaffect.train.selection.SelectionHistory.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.train.selection.SelectionHistory;
import io.github.corenlpaffect.train.selection.SelectionOptions;
import io.github.corenlpaffect.train.selection.SelectionSetting;
import io.github.corenlpaffect.train.selection.SelectionSetting.Choice;
import io.github.corenlpaffect.train.selection.Shares;
import io.github.corenlpaffect.train.selection.TaskSelection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rounds of a run: a {@link TaskSelection} decides from the history what the next one holds,
 * and when it was learnt the history gets what came of it. Keeps nothing but the run's data; the
 * history is the caller's.
 */
final class Curriculum {
  /** Place of the seed of all that selections draw, away from those of corpora and epochs. */
  private static final long SELECTION = -1;

  private final ImmutableList<TrainingCorpus<Example>> corpora;
  private final TrainingOptions options;
  private final SelectionOptions chosen;
  private final EpochPlan<Example> plan;
  private final TaskSelection selection;
  private final RoundMeasures measures;
  private final long seed;

  /**
   * The rounds of a run.
   *
   * @throws IllegalArgumentException if the options name a target that is not learnt, or leave
   *     nothing to choose or to measure on
   */
  Curriculum(
      TrainingData data, TrainingOptions options, NetworkInTraining network, Workers workers) {
    this.options = options;
    corpora = data.corpora();
    chosen = options.selection();
    plan = new EpochPlan<>(corpora, options.seed());
    seed = Noise.seed(options.seed(), SELECTION);
    List<Integer> targets = chosen.targets(data.heads().stream().map(head -> head.name()).toList());
    selection = chosen.kind().in(setting(targets));
    measures = new RoundMeasures(data, options, targets, new LossMeter(data, network, workers));
  }

  private SelectionSetting setting(List<Integer> targets) {
    ImmutableList<Choice> choices =
        corpora.stream()
            .map(corpus -> choice(corpus, targets))
            .collect(ImmutableList.toImmutableList());
    return new SelectionSetting(
        choices,
        options.epochs() * chosen.rounds(),
        (double) plan.size() / chosen.rounds(),
        chosen.temperature(),
        seed);
  }

  private static Choice choice(TrainingCorpus<Example> corpus, List<Integer> targets) {
    boolean target =
        corpus.examples().stream()
            .anyMatch(example -> targets.stream().anyMatch(example::isLabelled));
    return new Choice(corpus.name(), corpus.examples().size(), corpus.examplesPerEpoch(), target);
  }

  /** How many rounds an epoch has. */
  int roundsPerEpoch() {
    return chosen.rounds();
  }

  /** How many steps the rounds of an epoch before a round of it take, if all are full. */
  int stepsBefore(int round) {
    int steps = 0;
    for (int before = 0; before < round; before++) {
      steps += (size(before) + options.batch() - 1) / options.batch();
    }
    return steps;
  }

  /** How many examples a round of an epoch holds at most. */
  private int size(int round) {
    long size = plan.size();
    return (int) (size * (round + 1) / chosen.rounds() - size * round / chosen.rounds());
  }

  /** The history of a run that is to begin or to go on. */
  SelectionHistory begun(SelectionHistory history) {
    return history.isBegun() ? history : NONE.and(measures.after(new int[corpora.size()]));
  }

  /** How many examples of each corpus the next round holds. */
  int[] counts(SelectionHistory history) {
    int next = history.rounds();
    return Shares.counts(
        selection.shares(history), size(next % chosen.rounds()), Noise.unit(~seed, next));
  }

  /** The examples of the next round. */
  List<Example> examples(SelectionHistory history, int[] counts) {
    long[] taken = new long[counts.length];
    for (int corpus = 0; corpus < counts.length; corpus++) {
      taken[corpus] = history.taken(corpus);
    }
    return plan.round(history.rounds(), taken, counts);
  }

  /** The history after a round that held so many examples of each corpus. */
  SelectionHistory after(SelectionHistory history, int[] counts) {
    return history.and(measures.after(counts));
  }

  /** Whether there is nothing to tell of shares, because they are those of the passes. */
  boolean isPlain() {
    return chosen.isPlain();
  }

  /** The shares of the corpora in the last epoch, in a line. */
  String report(SelectionHistory history) {
    int until = history.rounds();
    double[] shares = shares(history, until - chosen.rounds(), until);
    return IntStream.range(0, shares.length)
        .mapToObj(i -> String.format(Locale.ROOT, "%s %.3f", corpora.get(i).name(), shares[i]))
        .collect(Collectors.joining("  ", "shares:  ", ""));
  }

  /**
   * What a model's provenance says of the shares of the corpora; nothing of those of the passes.
   */
  ImmutableMap<String, String> description(SelectionHistory history, int epochs) {
    if (isPlain()) {
      return ImmutableMap.of();
    }
    double[] shares = shares(history, 0, epochs * chosen.rounds());
    ImmutableMap.Builder<String, String> entries = ImmutableMap.builder();
    for (int i = 0; i < shares.length; i++) {
      TrainingCorpus<Example> corpus = corpora.get(i);
      entries.put(
          "share." + corpus.name(),
          String.format(
              Locale.ROOT,
              "%.4f of the examples, %d of its texts for tuning",
              shares[i],
              corpus.tuning().size()));
    }
    return entries.build();
  }

  private double[] shares(SelectionHistory history, int fromRound, int untilRound) {
    SelectionHistory before = history.until(fromRound);
    SelectionHistory all = history.until(untilRound);
    return Shares.proportionalTo(
        IntStream.range(0, corpora.size())
            .mapToDouble(corpus -> all.taken(corpus) - before.taken(corpus))
            .toArray());
  }
}
