package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a grid: tunes every recipe by the same budget, trains it with every seed, measures,
 * compares, and puts the best recipe's best model beside the results. What was finished before is
 * not repeated; what was stopped goes on.
 */
public final class Experiment {
  private final Grid grid;
  private final int jobs;
  private final TrainingListener listener;

  /**
   * An experiment.
   *
   * @param jobs how many runs go on at once, each on one thread
   */
  public Experiment(Grid grid, int jobs, TrainingListener listener) {
    this.grid = grid;
    this.jobs = jobs;
    this.listener = listener;
  }

  /**
   * Runs what is not finished and compares all.
   *
   * @param out the experiment's folder; made if it is not there
   * @throws IOException if data cannot be read, or the folder not be used; says why
   * @throws IllegalArgumentException if the grid does not fit the data; nothing has been written
   */
  public Findings run(Path out) throws IOException {
    ExperimentData data = ExperimentData.read(grid, listener);
    ImmutableList<Recipe> recipes = Recipes.of(grid, data);
    try (ExperimentFolder folder = ExperimentFolder.open(out, GridDescription.of(grid, data))) {
      RunExecution execution = new RunExecution(data);
      Models models = new Models(folder, execution);
      RunQueue queue = new RunQueue(folder, execution, jobs, listener);
      RunFactory factory = new RunFactory(data);
      Map<Recipe, Optional<TunedValue>> tuned = tune(recipes, queue, factory, models);
      List<RecipeResult> results = train(tuned, queue, factory);
      Findings findings = new Comparisons(grid, data, folder, results).findings();
      models.ship(findings, factory);
      return findings;
    }
  }

  private Map<Recipe, Optional<TunedValue>> tune(
      List<Recipe> recipes, RunQueue queue, RunFactory factory, Models models) throws IOException {
    Map<Recipe, Optional<TunedValue>> tuned = new LinkedHashMap<>();
    if (grid.tune().isEmpty()) {
      recipes.forEach(recipe -> tuned.put(recipe, Optional.empty()));
      return tuned;
    }
    Tuning tuning = new Tuning(grid.tune().get(), recipes, grid.seeds().get(0), factory);
    Map<String, RunOutcome> outcomes = queue.finish("tuning", tuning.runs());
    Set<String> kept = new LinkedHashSet<>();
    for (Recipe recipe : recipes) {
      Optional<TunedValue> best = Optional.of(tuning.best(recipe, outcomes));
      tuned.put(recipe, best);
      kept.add(factory.run(recipe, grid.seeds().get(0), best).id());
    }
    models.drop(Sets.difference(outcomes.keySet(), kept));
    return tuned;
  }

  private List<RecipeResult> train(
      Map<Recipe, Optional<TunedValue>> tuned, RunQueue queue, RunFactory factory)
      throws IOException {
    Map<Recipe, Map<Long, Run>> runs = new LinkedHashMap<>();
    Map<String, Run> all = new LinkedHashMap<>();
    for (Map.Entry<Recipe, Optional<TunedValue>> recipe : tuned.entrySet()) {
      Map<Long, Run> bySeed = new LinkedHashMap<>();
      for (long seed : grid.seeds()) {
        Run run = factory.run(recipe.getKey(), seed, recipe.getValue());
        bySeed.put(seed, run);
        all.put(run.id(), run);
      }
      runs.put(recipe.getKey(), bySeed);
    }
    Map<String, RunOutcome> outcomes = queue.finish("runs", all.values());
    List<RecipeResult> results = new ArrayList<>();
    runs.forEach(
        (recipe, bySeed) -> results.add(result(recipe, tuned.get(recipe), bySeed, outcomes)));
    return results;
  }

  private static RecipeResult result(
      Recipe recipe,
      Optional<TunedValue> tuned,
      Map<Long, Run> bySeed,
      Map<String, RunOutcome> outcomes) {
    ImmutableMap.Builder<Long, RunResult> finished = ImmutableMap.builder();
    ImmutableMap.Builder<Long, String> failures = ImmutableMap.builder();
    bySeed.forEach(
        (seed, run) -> {
          RunOutcome outcome = outcomes.get(run.id());
          outcome
              .result()
              .ifPresentOrElse(
                  result -> finished.put(seed, result),
                  () -> failures.put(seed, outcome.failure()));
        });
    return new RecipeResult(recipe, tuned, finished.build(), failures.build());
  }
}
