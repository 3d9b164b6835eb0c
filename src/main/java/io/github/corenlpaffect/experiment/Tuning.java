package io.github.corenlpaffect.experiment;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every recipe, controls included, the same budget of tuning: one run with the first seed for
 * each value of one option. The value with the best mean of the targets on the validation texts
 * wins, the first of equals; the texts that recipes are compared on have no part in it.
 */
final class Tuning {
  private final Axis axis;
  private final Map<Recipe, Map<TunedValue, Run>> runs = new LinkedHashMap<>();

  Tuning(Axis axis, List<Recipe> recipes, long seed, RunFactory factory) throws IOException {
    this.axis = axis;
    for (Recipe recipe : recipes) {
      Map<TunedValue, Run> ofRecipe = new LinkedHashMap<>();
      for (String value : axis.values()) {
        TunedValue tuned = new TunedValue(axis.option(), value);
        ofRecipe.put(tuned, factory.run(recipe, seed, Optional.of(tuned)));
      }
      runs.put(recipe, ofRecipe);
    }
  }

  /** All runs of the tuning. */
  List<Run> runs() {
    return runs.values().stream().flatMap(ofRecipe -> ofRecipe.values().stream()).toList();
  }

  /** The best value of a recipe; the first if every run failed. */
  TunedValue best(Recipe recipe, Map<String, RunOutcome> outcomes) {
    TunedValue best = new TunedValue(axis.option(), axis.values().get(0));
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<TunedValue, Run> run : runs.get(recipe).entrySet()) {
      double figure = figure(recipe, outcomes.get(run.getValue().id()));
      if (figure > highest) {
        highest = figure;
        best = run.getKey();
      }
    }
    return best;
  }

  private static double figure(Recipe recipe, RunOutcome outcome) {
    return outcome.result().map(result -> result.validation(recipe.targets())).orElse(Double.NaN);
  }
}
