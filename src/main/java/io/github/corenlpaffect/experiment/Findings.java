package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * All that an experiment has found.
 *
 * @param grid what was tried
 * @param targets the tasks that count
 * @param recipes the joint ones, the reference first, then the single-task controls
 * @param pairs joint recipes compared with each other
 * @param withoutGain the targets that have no part in Δm, since the baseline's figure is not surely
 *     above 0
 * @param winner the best joint recipe: of those that learn all targets the one with the largest Δm,
 *     the first of equals; empty if none came to its end
 */
public record Findings(
    Grid grid,
    ImmutableList<Target> targets,
    ImmutableList<RecipeFindings> recipes,
    ImmutableList<Pair> pairs,
    ImmutableList<String> withoutGain,
    Optional<RecipeFindings> winner) {

  /** The name of the best recipe's best model in the experiment's folder. */
  public static final String BEST_MODEL = "best.model";

  /** The joint recipes. */
  public ImmutableList<RecipeFindings> joint() {
    return recipes.stream()
        .filter(recipe -> !recipe.isControl())
        .collect(ImmutableList.toImmutableList());
  }

  /** How many runs failed. */
  public int failures() {
    return recipes.stream().mapToInt(recipe -> recipe.result().failures().size()).sum();
  }

  /** What recipes are compared with. */
  public String baseline() {
    return grid.single() ? "single-task training" : "the reference, R1";
  }
}
