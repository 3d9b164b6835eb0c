package io.github.corenlpaffect.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tasks that are weighted together, and whose gradients are combined with those of other groups.
 *
 * @param names of the groups
 * @param groups the group of each task, in the order of the tasks
 */
record TaskGroups(ImmutableList<String> names, ImmutableList<Integer> groups) {
  /** More would make a step cost too much where gradients are combined. */
  private static final int MOST = 8;

  /**
   * The groups that the options name, or else one for the tasks of each kind, see {@link
   * TowerPlan#KINDS}.
   *
   * @throws IllegalArgumentException if the named groups do not have each task once, or are too
   *     many
   */
  static TaskGroups of(TrainingData data, TrainingOptions options) {
    List<String> tasks = data.tasks().stream().map(task -> task.head().name()).toList();
    ImmutableMap<String, ImmutableSet<String>> named = options.groups();
    return named.isEmpty() ? byKind(data) : named(named, tasks);
  }

  /** Number of groups. */
  int size() {
    return names.size();
  }

  /** The group of a task. */
  int of(int task) {
    return groups.get(task);
  }

  private static TaskGroups byKind(TrainingData data) {
    List<String> kinds = data.links().stream().map(TowerPlan::kind).toList();
    ImmutableList<String> names =
        TowerPlan.KINDS.stream().filter(kinds::contains).collect(ImmutableList.toImmutableList());
    return new TaskGroups(
        names, kinds.stream().map(names::indexOf).collect(ImmutableList.toImmutableList()));
  }

  private static TaskGroups named(Map<String, ImmutableSet<String>> named, List<String> tasks) {
    checkArgument(
        named.size() <= MOST, "group.NAME: there are %s groups, more than %s", named.size(), MOST);
    List<Integer> groups = new ArrayList<>();
    ImmutableList<String> names = ImmutableList.copyOf(named.keySet());
    for (String task : tasks) {
      List<String> having = names.stream().filter(name -> named.get(name).contains(task)).toList();
      checkArgument(
          having.size() == 1,
          "group.NAME: task %s is in %s groups; each must be in one, of %s",
          task,
          having.size(),
          tasks);
      groups.add(names.indexOf(having.get(0)));
    }
    named.forEach(
        (name, members) ->
            checkArgument(
                tasks.containsAll(members),
                "group.%s = %s names a task that there is not; tasks are %s",
                name,
                members,
                tasks));
    return new TaskGroups(names, ImmutableList.copyOf(groups));
  }
}
