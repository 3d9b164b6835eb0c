package io.github.corenlpaffect.experiment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tasks that are learnt together.
 *
 * @param name what reports call them
 * @param members names of tasks, and of corpora for all of their tasks; empty for all that the base
 *     has
 */
public record TaskSet(String name, ImmutableSet<String> members) {
  /** Every task of the base. */
  static final TaskSet ALL = new TaskSet("all", ImmutableSet.of());

  private static final Splitter MEMBERS = Splitter.onPattern("[,\\s]+").omitEmptyStrings();

  /** One task. */
  static TaskSet of(String task) {
    return new TaskSet(task, ImmutableSet.of(task));
  }

  /**
   * Reads sets.
   *
   * @param text {@code NAME: MEMBER MEMBER …}, between strokes; {@code all} needs no members
   * @throws IllegalArgumentException if a set has no name or no members, or two have one name
   */
  static ImmutableList<TaskSet> of(String where, String text) {
    ImmutableList<TaskSet> sets =
        Axis.of(where, where, text).values().stream()
            .map(set -> set(where, set))
            .collect(ImmutableList.toImmutableList());
    Set<String> names = new HashSet<>();
    for (TaskSet set : sets) {
      if (!names.add(set.name)) {
        throw new IllegalArgumentException(where + " has two sets of the name " + set.name);
      }
    }
    return sets;
  }

  private static TaskSet set(String where, String text) {
    if (text.equals(ALL.name)) {
      return ALL;
    }
    List<String> parts = Splitter.on(':').limit(2).trimResults().splitToList(text);
    if (parts.size() < 2 || parts.get(0).isEmpty() || parts.get(1).isEmpty()) {
      throw new IllegalArgumentException(
          where
              + ": '"
              + text
              + "' is no set of tasks; write NAME: TASK-OR-CORPUS … | NAME: … or all");
    }
    return new TaskSet(parts.get(0), ImmutableSet.copyOf(MEMBERS.split(parts.get(1))));
  }

  /** Whether a task belongs to it. */
  boolean holds(String corpus, String task) {
    return members.isEmpty() || members.contains(corpus) || members.contains(task);
  }

  /** The members that are neither a corpus nor a task of these. */
  Set<String> without(Set<String> known) {
    return Sets.difference(members, known);
  }
}
