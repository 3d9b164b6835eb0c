package io.github.corenlpaffect.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.train.TrainingOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a grid and its data to the recipes, the reference first, the single-task controls last. */
final class Recipes {
  private static final String TASKS = "tasks";

  private final Grid grid;
  private final ImmutableSet<String> targets;
  private final TaskChoice choice;
  private final ImmutableSortedMap<String, String> base;

  private Recipes(Grid grid, ExperimentData data) {
    this.grid = grid;
    targets =
        data.targets().stream().map(ExperimentData::name).collect(ImmutableSet.toImmutableSet());
    choice = new TaskChoice(data.corpora());
    Map<String, String> all = new TreeMap<>(grid.base());
    all.putAll(data.withheld(grid));
    base = ImmutableSortedMap.copyOf(all);
  }

  /**
   * All recipes.
   *
   * @throws IllegalArgumentException if an option or a task is unknown (lists the known), a value
   *     is wrong, or a set of tasks has no target
   */
  static ImmutableList<Recipe> of(Grid grid, ExperimentData data) {
    return new Recipes(grid, data).all();
  }

  private ImmutableList<Recipe> all() {
    List<Recipe> recipes = new ArrayList<>();
    for (List<String> values : Lists.cartesianProduct(values())) {
      for (TaskSet tasks : grid.taskSets()) {
        recipes.add(joint(values, tasks));
      }
    }
    if (grid.single()) {
      List<String> plain = grid.axes().stream().map(axis -> axis.values().get(0)).toList();
      targets.forEach(target -> recipes.add(control(plain, target)));
    }
    recipes.forEach(this::requireTrainable);
    requireEffect();
    return ImmutableList.copyOf(recipes);
  }

  private List<List<String>> values() {
    return grid.axes().stream().<List<String>>map(Axis::values).toList();
  }

  private Recipe joint(List<String> values, TaskSet tasks) {
    Map<String, String> varied = varied(values);
    if (grid.taskSets().size() > 1) {
      varied.put(TASKS, tasks.name());
    }
    return recipe(varied.isEmpty() ? "joint" : described(varied), varied, values, tasks, false);
  }

  private Recipe control(List<String> plain, String target) {
    return recipe("single " + target, Map.of(TASKS, target), plain, TaskSet.of(target), true);
  }

  private Recipe recipe(
      String name,
      Map<String, String> varied,
      List<String> values,
      TaskSet tasks,
      boolean control) {
    ImmutableSortedMap<String, String> options = choice.only(tasks, with(values));
    ImmutableSet<String> learnt =
        Sets.intersection(targets, choice.tasks(tasks, options)).immutableCopy();
    if (learnt.isEmpty()) {
      throw new IllegalArgumentException(
          "grid.tasks: the set " + tasks.name() + " has none of the targets " + targets);
    }
    return new Recipe(name, ImmutableMap.copyOf(varied), control, learnt, options);
  }

  private ImmutableSortedMap<String, String> with(List<String> values) {
    Map<String, String> options = new TreeMap<>(base);
    for (int i = 0; i < values.size(); i++) {
      options.putAll(grid.axes().get(i).settings(values.get(i)));
    }
    return ImmutableSortedMap.copyOf(options);
  }

  private Map<String, String> varied(List<String> values) {
    Map<String, String> varied = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Axis axis = grid.axes().get(i);
      varied.put(axis.option(), axis.label(values.get(i)));
    }
    return varied;
  }

  /** Values with the last words of their options' names, as in {@code rate=0.001, tasks=all}. */
  private static String described(Map<String, String> varied) {
    return varied.entrySet().stream()
        .map(entry -> entry.getKey().replaceFirst("^train\\.", "") + "=" + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Every option of every run is read once before the first run. */
  private void requireTrainable(Recipe recipe) {
    List<String> tuned = grid.tune().map(Axis::values).orElse(ImmutableList.of(""));
    for (String value : tuned) {
      TrainingOptions.of(
          recipe.training(
              grid.seeds().get(0), grid.tune().map(axis -> new TunedValue(axis.option(), value))));
    }
  }

  /** What a model to begin with keeps cannot vary: all recipes would be the same. */
  private void requireEffect() {
    String model = base.getOrDefault(TrainingOptions.BASE, "");
    Set<String> kept =
        Stream.concat(grid.axes().stream(), grid.tune().stream())
            .flatMap(axis -> axis.values().stream().map(axis::settings))
            .filter(settings -> !settings.containsKey(TrainingOptions.BASE))
            .flatMap(settings -> settings.keySet().stream())
            .filter(TrainingOptions.KEPT_FROM_BASE::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    checkArgument(
        model.isEmpty() || kept.isEmpty(),
        "%s cannot vary where training begins with a model: %s keeps its own; without %s recipes"
            + " begin from nothing",
        kept,
        model,
        TrainingOptions.BASE);
  }
}
