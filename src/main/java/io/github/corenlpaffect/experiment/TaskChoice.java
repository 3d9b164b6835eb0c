package io.github.corenlpaffect.experiment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.corenlpaffect.corpus.Corpus;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Options of training with a part of the tasks: corpora without any of them are not read, other
 * tasks of the rest weigh nothing, and nothing is said of what is left out.
 */
public final class TaskChoice {
  private static final String CORPUS = "corpus.";
  private static final String TASK = "task.";
  private static final String GROUP = "group.";
  private static final String WEIGHT = "weight.";
  private static final String RECOMBINE = "train.recombine";
  private static final String HELPED = "train.targets";

  /** What the names of options begin with that go on with a task's. */
  private static final ImmutableList<String> OF_TASKS =
      ImmutableList.of(TASK, "product.", "sentimentAt.", "taught.", "taughtForProduct.");

  private static final Splitter NAMES = Splitter.onPattern("[,\\s]+").omitEmptyStrings();

  private final ImmutableList<Corpus> corpora;

  /** A choice among the tasks of these corpora. */
  public TaskChoice(ImmutableList<Corpus> corpora) {
    this.corpora = corpora;
  }

  /** The names of all tasks. */
  ImmutableSet<String> tasks() {
    return corpora.stream()
        .flatMap(corpus -> names(corpus).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The tasks of a set that the options do not leave out. */
  public ImmutableSet<String> tasks(TaskSet set, Map<String, String> options) {
    return corpora.stream()
        .flatMap(corpus -> names(corpus).stream().filter(task -> set.holds(corpus.name(), task)))
        .filter(task -> Double.parseDouble(options.getOrDefault(TASK + task, "1")) != 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The options with a set of tasks alone.
   *
   * @throws IllegalArgumentException if a member is neither a task nor a corpus of the base; lists
   *     these
   */
  public ImmutableSortedMap<String, String> only(
      TaskSet set, ImmutableSortedMap<String, String> options) {
    requireKnown(set);
    ImmutableSet<String> chosen = tasks(set, options);
    Map<String, String> kept = new TreeMap<>(options);
    Set<String> read = new HashSet<>();
    for (Corpus corpus : corpora) {
      if (names(corpus).stream().anyMatch(chosen::contains)) {
        read.add(corpus.name());
      } else {
        kept.remove(CORPUS + corpus.name());
        kept.remove("withheld." + corpus.name());
      }
    }
    kept.keySet().removeIf(name -> OF_TASKS.stream().anyMatch(p -> isOfOther(name, p, chosen)));
    corpora.stream()
        .filter(corpus -> read.contains(corpus.name()))
        .flatMap(corpus -> names(corpus).stream())
        .filter(task -> !chosen.contains(task))
        .forEach(task -> kept.put(TASK + task, "0"));
    kept.computeIfPresent(RECOMBINE, (name, value) -> among(read, value));
    kept.computeIfPresent(HELPED, (name, value) -> among(chosen, value));
    regroup(kept, chosen);
    return ImmutableSortedMap.copyOf(kept);
  }

  /** Groups of tasks without what is left out; one task is weighed against nothing. */
  private static void regroup(Map<String, String> options, Set<String> chosen) {
    for (String name : List.copyOf(options.keySet())) {
      if (name.startsWith(GROUP)) {
        String members = among(chosen, options.get(name));
        options.put(name, members);
        if (members.isEmpty()) {
          options.remove(name);
          options.remove(WEIGHT + name.substring(GROUP.length()));
        }
      }
    }
    options.keySet().removeIf(name -> chosen.size() == 1 && name.startsWith(WEIGHT));
  }

  private static String among(Set<String> kept, String names) {
    return NAMES.splitToStream(names).filter(kept::contains).collect(Collectors.joining(" "));
  }

  private boolean isOfOther(String option, String prefix, Set<String> chosen) {
    return option.startsWith(prefix)
        && tasks().stream()
            .filter(task -> !chosen.contains(task))
            .anyMatch(task -> isOf(task, option.substring(prefix.length())));
  }

  /** A task's name, perhaps with an output's. */
  private static boolean isOf(String task, String name) {
    return name.equals(task) || name.startsWith(task + "/");
  }

  private void requireKnown(TaskSet set) {
    Set<String> known = new TreeSet<>(tasks());
    corpora.forEach(corpus -> known.add(corpus.name()));
    Set<String> unknown = new TreeSet<>(set.without(known));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              "grid.tasks: %s of the set %s is neither a task nor a corpus of the base; it has %s",
              unknown, set.name(), known));
    }
  }

  private static List<String> names(Corpus corpus) {
    return corpus.tasks().stream().map(task -> task.head().name()).toList();
  }
}
