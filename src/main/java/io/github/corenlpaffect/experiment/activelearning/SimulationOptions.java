package io.github.corenlpaffect.experiment.activelearning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.train.OptionReader;
import java.util.Properties;

/**
 * What can be chosen about a simulation beside the options of its trainings.
 *
 * @param target the task whose labels are got
 * @param strategies what chooses them, chance among them
 * @param labels how many there are after each step, ascending; the first are got by chance
 * @param seeds of the trainings and of chance
 * @param ensemble how many models a strategy asks that uses several
 * @param texts how many an epoch goes through, unless there are more labels, or each would be shown
 *     more often than {@code repeats} says
 * @param repeats how often at most a text is shown in an epoch
 */
record SimulationOptions(
    String target,
    ImmutableList<StrategyKind> strategies,
    ImmutableList<Integer> labels,
    ImmutableList<Long> seeds,
    int ensemble,
    int texts,
    int repeats) {

  /** What the names of these options begin with. */
  static final String PREFIX = "active.";

  private static final String LABELS = "50 100 200 400 600 800";
  private static final int ENSEMBLE = 3;
  private static final int TEXTS = 800;
  private static final int REPEATS = 8;

  /**
   * Reads the options; those of trainings are passed over.
   *
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  static SimulationOptions of(Properties properties) {
    OptionReader in = new OptionReader(PREFIX, properties);
    SimulationOptions options =
        new SimulationOptions(
            in.text("target", ""),
            strategies(in.names("strategies", String.join(" ", StrategyKind.labels()))),
            in.list("labels", LABELS).stream()
                .map(SimulationOptions::labels)
                .collect(toImmutableList()),
            in.names("seeds", "1 2 3 4 5").stream()
                .map(SimulationOptions::seed)
                .collect(toImmutableList()),
            in.count("ensemble", 2, ENSEMBLE),
            in.count("texts", 1, TEXTS),
            in.count("repeats", 1, REPEATS));
    in.refuseUnknown(
        properties.stringPropertyNames().stream().filter(name -> name.startsWith(PREFIX)).toList(),
        "");
    options.requireSome();
    return options;
  }

  /** How many models a strategy asks. */
  int models(StrategyKind strategy) {
    return strategy.usesEnsemble() ? ensemble : 1;
  }

  private void requireSome() {
    checkArgument(
        !target.isEmpty(), "%starget names no task, for instance semeval2018/ei-reg", PREFIX);
    checkArgument(!seeds.isEmpty(), "%sseeds names no seed", PREFIX);
    checkArgument(
        labels.size() > 1 && labels.get(0) > 0 && isAscending(),
        "%slabels = %s is wrong; it must be two or more counts, ascending",
        PREFIX,
        labels);
  }

  private boolean isAscending() {
    return ImmutableList.copyOf(ImmutableSet.copyOf(labels)).equals(labels)
        && labels.stream().sorted().toList().equals(labels);
  }

  /** Those of the names; chance, the control, is always one of them. */
  private static ImmutableList<StrategyKind> strategies(ImmutableSet<String> names) {
    return ImmutableSet.<StrategyKind>builder()
        .add(StrategyKind.RANDOM)
        .addAll(names.stream().map(StrategyKind::named).toList())
        .build()
        .asList();
  }

  private static int labels(String text) {
    Integer count = Ints.tryParse(text);
    checkArgument(count != null, "%slabels: '%s' is no whole number", PREFIX, text);
    return count;
  }

  private static long seed(String text) {
    Long seed = Longs.tryParse(text);
    checkArgument(seed != null, "%sseeds: '%s' is no whole number", PREFIX, text);
    return seed;
  }
}
