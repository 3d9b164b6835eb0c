package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What came out of a recipe.
 *
 * @param recipe the recipe
 * @param tuned the value that suits it best, if an option is tuned
 * @param runs the results by seed, in the order of the grid's seeds
 * @param failures by seed why others have none
 */
public record RecipeResult(
    Recipe recipe,
    Optional<TunedValue> tuned,
    ImmutableMap<Long, RunResult> runs,
    ImmutableMap<Long, String> failures) {

  /** Whether it learns a target and at least one run came to its end. */
  boolean hasFigure(String target) {
    return !runs.isEmpty() && recipe.targets().contains(target);
  }

  /** The seed of the run that is best by the validation texts, the first of equals. */
  public Optional<Long> bestSeed() {
    ImmutableSet<String> targets = recipe.targets();
    return runs.keySet().stream()
        .reduce(
            (best, seed) ->
                runs.get(seed).validation(targets) > runs.get(best).validation(targets)
                    ? seed
                    : best);
  }

  /** The run of {@link #bestSeed()}. */
  public Optional<RunResult> bestRun() {
    return bestSeed().map(runs::get);
  }
}
