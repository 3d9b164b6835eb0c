package io.github.corenlpaffect.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Longs;
import io.github.corenlpaffect.train.OptionReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** From properties to a {@link Grid}. */
final class GridReader {
  private static final String GRID = "grid.";
  private static final String TASKS = GRID + "tasks";
  private static final String SEEDS = GRID + "seeds";
  private static final String EXPERIMENT = "experiment.";
  private static final String TUNE = EXPERIMENT + "tune";
  private static final Set<String> SET_FOR_EACH_RUN = Set.of("train.model", "train.threads");

  private final Properties properties;
  private final OptionReader experiment;
  private final Set<String> names;

  GridReader(Properties properties) {
    this.properties = properties;
    experiment = new OptionReader(EXPERIMENT, properties);
    names = new TreeSet<>(properties.stringPropertyNames());
  }

  Grid read() {
    checkArgument(
        names.stream().anyMatch(name -> name.startsWith(GRID)),
        "the grid is empty; grid.OPTION = VALUE | VALUE …, grid.tasks and grid.seeds say what"
            + " varies");
    requireFree();
    ImmutableList<Axis> axes = axes();
    Optional<Axis> tune = tune(experiment.text("tune", ""));
    requireSetOnce(axes, tune);
    Grid grid =
        new Grid(
            base(),
            axes,
            TaskSet.of(TASKS, properties.getProperty(TASKS, TaskSet.ALL.name())),
            seeds(),
            experiment.flag("single", false),
            ImmutableSet.copyOf(experiment.names("targets", "")),
            tune,
            measure(experiment.text("measure", "dev")),
            experiment.count("resamples", 100, 1000));
    experiment.refuseUnknown(
        names.stream().filter(name -> name.startsWith(EXPERIMENT)).toList(), "");
    return grid;
  }

  /** What each run or every recipe is given cannot vary besides. */
  private void requireFree() {
    for (String option : List.of("train.seed", "train.model", "train.threads", "train.data")) {
      checkArgument(
          !names.contains(GRID + option),
          "%s%s: %s cannot vary so; grid.seeds names the seeds, and a run has one thread",
          GRID,
          option,
          option);
    }
  }

  /** Of two values of one option in a run the second would stand for both. */
  private static void requireSetOnce(List<Axis> axes, Optional<Axis> tune) {
    Map<String, String> setters = new HashMap<>();
    for (Axis axis : axes) {
      axis.options().forEach(option -> requireFirst(setters, option, GRID + axis.option()));
    }
    tune.ifPresent(axis -> axis.options().forEach(option -> requireFirst(setters, option, TUNE)));
  }

  private static void requireFirst(Map<String, String> setters, String option, String setter) {
    String first = setters.putIfAbsent(option, setter);
    checkArgument(
        first == null, "%s is set by %s and by %s; leave it to one", option, first, setter);
  }

  private ImmutableSortedMap<String, String> base() {
    TreeMap<String, String> base = new TreeMap<>();
    names.stream()
        .filter(name -> !name.startsWith(GRID) && !name.startsWith(EXPERIMENT))
        .filter(name -> !SET_FOR_EACH_RUN.contains(name))
        .forEach(name -> base.put(name, properties.getProperty(name).strip()));
    base.put("train.sample", experiment.text("sample", base.getOrDefault("train.sample", "1")));
    base.put(
        "train.validation",
        experiment.text("validation", base.getOrDefault("train.validation", "0.1")));
    return ImmutableSortedMap.copyOf(base);
  }

  private ImmutableList<Axis> axes() {
    return names.stream()
        .filter(name -> name.startsWith(GRID))
        .filter(name -> !name.equals(TASKS) && !name.equals(SEEDS))
        .map(name -> Axis.of(name, name.substring(GRID.length()), properties.getProperty(name)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Long> seeds() {
    ImmutableList.Builder<Long> seeds = ImmutableList.builder();
    for (String seed : new OptionReader(GRID, properties).names("seeds", "1")) {
      Long number = Longs.tryParse(seed);
      checkArgument(number != null, "%s: '%s' is no whole number", SEEDS, seed);
      seeds.add(number);
    }
    ImmutableList<Long> all = seeds.build();
    checkArgument(!all.isEmpty(), "%s names no seed", SEEDS);
    return all;
  }

  private static MeasuredPart measure(String name) {
    for (MeasuredPart part : MeasuredPart.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
        return part;
      }
    }
    throw new IllegalArgumentException(EXPERIMENT + "measure = " + name + "; it is dev or train");
  }

  private Optional<Axis> tune(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = Splitter.on(':').limit(2).trimResults().splitToList(text);
    checkArgument(parts.size() == 2, "%s = %s; write OPTION: VALUE | VALUE …", TUNE, text);
    return Optional.of(Axis.of(TUNE, parts.get(0), parts.get(1)));
  }
}
