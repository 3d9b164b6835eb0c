package io.github.corenlpaffect.train.selection;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fixed plan without the auxiliary corpora that do not help: every other round goes without one
 * auxiliary, each in turn, and the targets learn the same number of their own examples in all of
 * them. What an auxiliary helps in such a trial is the mean gain of the targets in the rounds
 * before and after, which have it, less the gain in the round without. An auxiliary is dropped for
 * good as soon as it was tried at least {@value #TRIALS} times and its help is not above 0 on the
 * average.
 *
 * <p>Gains are relative falls of loss on the texts for tuning, as Fifty et al. ("Efficiently
 * Identifying Task Groupings for Multi-Task Learning", 2021) look ahead; to compare learning with
 * and without auxiliaries by what the targets gain on texts held out is the idea of Jiang et al.
 * ("ForkMerge", 2023), here in turn instead of side by side. Help that shows only after more than a
 * round is not seen. A round without a corpus is shorter, and the rate goes on as if it were not.
 */
final class PruningSelection implements TaskSelection {
  private static final int TRIALS = 2;

  private final double[] planned;
  private final int[] auxiliaries;

  PruningSelection(SelectionSetting setting) {
    planned = setting.planned();
    auxiliaries =
        IntStream.range(0, planned.length)
            .filter(i -> planned[i] > 0 && !setting.corpora().get(i).target())
            .toArray();
    checkArgument(
        auxiliaries.length > 0,
        "train.selection = pruning has no corpus to drop: each has labels of a target task;"
            + " train.targets = TASK TASK … names fewer targets");
  }

  @Override
  public double[] shares(SelectionHistory history) {
    double[] shares = planned.clone();
    List<Auxiliary> kept = kept(history);
    for (int corpus : auxiliaries) {
      if (kept.stream().noneMatch(auxiliary -> auxiliary.corpus == corpus)) {
        shares[corpus] = 0;
      }
    }
    int next = history.rounds() + 1;
    tried(kept, next).ifPresent(auxiliary -> shares[auxiliary.corpus] = 0);
    return shares;
  }

  /** The auxiliaries that are left after all trials whose following round is done as well. */
  private List<Auxiliary> kept(SelectionHistory history) {
    List<Auxiliary> kept = new ArrayList<>();
    for (int corpus : auxiliaries) {
      kept.add(new Auxiliary(corpus));
    }
    for (int trial = 2; trial < history.rounds(); trial += 2) {
      double with = (history.gain(trial - 1) + history.gain(trial + 1)) / 2;
      double help = with - history.gain(trial);
      tried(kept, trial).ifPresent(auxiliary -> auxiliary.add(help));
      kept.removeIf(Auxiliary::isUseless);
    }
    return kept;
  }

  /** The auxiliary that a round goes without: in every other round that with the fewest trials. */
  private static Optional<Auxiliary> tried(List<Auxiliary> kept, int round) {
    return round % 2 == 0
        ? kept.stream().min(Comparator.comparingInt(auxiliary -> auxiliary.trials))
        : Optional.empty();
  }

  private static final class Auxiliary {
    private final int corpus;
    private int trials;
    private double help;

    Auxiliary(int corpus) {
      this.corpus = corpus;
    }

    void add(double ofTrial) {
      trials++;
      help += ofTrial;
    }

    boolean isUseless() {
      return trials >= TRIALS && help <= 0;
    }
  }
}
