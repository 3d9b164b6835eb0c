package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The figures of all recipes by target, as they are and on the bootstrap's replicates. Not for use
 * by several threads.
 */
final class FigureTable {
  private static final long SEED = 1;

  private final ExperimentFolder folder;
  private final List<RecipeResult> recipes;
  private final int replicates;
  private final ImmutableMap<RecipeResult, SeedDraws> seeds;
  private final Map<String, Map<String, double[]>> byTarget = new HashMap<>();

  FigureTable(
      ExperimentFolder folder, List<Target> targets, List<RecipeResult> recipes, int replicates)
      throws IOException {
    this.folder = folder;
    this.recipes = recipes;
    this.replicates = replicates;
    seeds =
        Maps.toMap(
            recipes,
            recipe ->
                new SeedDraws(recipe.runs().size(), replicates, SEED + recipes.indexOf(recipe)));
    for (Target target : targets) {
      Replicates ofTarget = new Replicates(target.measure(), replicates, SEED);
      byTarget.put(target.name(), ofTarget.figures(predictions(target.name())));
    }
  }

  private Map<String, TaskPredictions> predictions(String target) throws IOException {
    Map<String, TaskPredictions> predictions = new LinkedHashMap<>();
    for (RecipeResult recipe : recipes) {
      for (RunResult run : recipe.runs().values()) {
        if (recipe.hasFigure(target) && !predictions.containsKey(run.id())) {
          folder.run(run.id()).predictions().stream()
              .filter(task -> task.task().equals(target))
              .forEach(task -> predictions.put(run.id(), task));
        }
      }
    }
    return predictions;
  }

  /** The figures of the heads of a recipe's runs. */
  MeanDeviation head(RecipeResult recipe, String target) {
    return mean(recipe, run -> run.figure(target));
  }

  /** The figures of what the product of a recipe's runs shows; without values if it shows none. */
  MeanDeviation product(RecipeResult recipe, String target) {
    return mean(recipe, run -> run.productFigure(target));
  }

  private static MeanDeviation mean(
      RecipeResult recipe, Function<RunResult, OptionalDouble> figure) {
    List<Double> figures = new ArrayList<>();
    recipe.runs().values().forEach(run -> figure.apply(run).ifPresent(figures::add));
    return MeanDeviation.of(figures);
  }

  /** The mean figure of a recipe's seeds on every replicate, NaN where undefined. */
  double[] replicates(RecipeResult recipe, String target) {
    List<String> runs = recipe.runs().values().stream().map(RunResult::id).toList();
    return seeds.get(recipe).means(runs, byTarget.get(target));
  }

  /** How many replicates there are. */
  int count() {
    return replicates;
  }
}
