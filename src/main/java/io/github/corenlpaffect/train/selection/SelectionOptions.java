package io.github.corenlpaffect.train.selection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.train.OptionReader;
import io.github.corenlpaffect.train.selection.SelectionKind.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What can be chosen about the selection of corpora.
 *
 * @param kind which selection
 * @param temperature of the selection {@code temperature}, above 0
 * @param rounds into how many rounds an epoch is cut
 * @param tuning the share of each corpus's training texts that are not learnt from, so that
 *     selections can measure on them; from 0 to ½
 * @param targets names of the tasks that the others are to help; none for all
 */
public record SelectionOptions(
    SelectionKind kind,
    double temperature,
    int rounds,
    double tuning,
    ImmutableSet<String> targets) {

  private static final String SELECTION = "selection";
  private static final String TEMPERATURE = "selectionTemperature";
  private static final String ROUNDS = "rounds";
  private static final String TUNING = "tuning";
  private static final String TARGETS = "targets";
  private static final double USUAL_TEMPERATURE = 5;
  private static final double USUAL_TUNING = 0.1;
  private static final double MOST_TUNING = 0.5;

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if a number is out of its range, or the selection measures on
   *     texts for tuning and there are none
   */
  public SelectionOptions {
    checkArgument(
        temperature > 0, "train.selectionTemperature is %s; it must be above 0", temperature);
    checkArgument(
        tuning >= 0 && tuning <= MOST_TUNING,
        "train.tuning is %s; it must be from 0 to %s",
        tuning,
        MOST_TUNING);
    checkArgument(
        tuning > 0 || kind.evidence() != Evidence.HELD_OUT,
        "train.selection = %s measures on texts for tuning; train.tuning must be above 0",
        kind.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException for a wrong value
   */
  public static SelectionOptions of(OptionReader in) {
    SelectionKind kind = in.choice(SELECTION, SelectionKind.FIXED);
    boolean tunes = kind.evidence() == Evidence.HELD_OUT;
    return new SelectionOptions(
        kind,
        in.number(TEMPERATURE, USUAL_TEMPERATURE),
        in.count(ROUNDS, 1, kind.rounds()),
        in.number(TUNING, tunes ? USUAL_TUNING : 0),
        in.names(TARGETS, ""));
  }

  /** Whether every epoch is what the passes over the corpora say, and all texts are learnt from. */
  public boolean isPlain() {
    return kind == SelectionKind.FIXED && rounds == 1 && tuning == 0;
  }

  /** Names of those of these options that cannot change the model, given the others. */
  public ImmutableSet<String> withoutEffect() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    if (isPlain()) {
      names.add(SELECTION, ROUNDS, TUNING);
    }
    if (kind != SelectionKind.TEMPERATURE) {
      names.add(TEMPERATURE);
    }
    if (kind.evidence() != Evidence.HELD_OUT) {
      names.add(TARGETS);
    }
    return names.build();
  }

  /**
   * The places of the targets among the tasks of a run.
   *
   * @throws IllegalArgumentException if there is no such task
   */
  public ImmutableList<Integer> targets(List<String> tasks) {
    for (String name : targets) {
      checkArgument(
          tasks.contains(name),
          "train.targets names %s, which is no task of this run; it learns %s",
          name,
          tasks);
    }
    return IntStream.range(0, tasks.size())
        .boxed()
        .filter(task -> targets.isEmpty() || targets.contains(tasks.get(task)))
        .collect(ImmutableList.toImmutableList());
  }
}
