package io.github.corenlpaffect.experiment;

import java.util.List;
import java.util.Optional;

/**
 * What recipes are compared with: of each target the single-task control, or, in a grid without
 * these, the reference.
 *
 * @param recipes all, the reference first
 * @param single whether there are controls
 */
record Baseline(List<RecipeResult> recipes, boolean single) {

  /** What stands for a target; empty if it has no figure. */
  Optional<RecipeResult> of(String target) {
    return recipes.stream()
        .filter(this::isMember)
        .filter(recipe -> recipe.hasFigure(target))
        .findFirst();
  }

  /** Whether a recipe is a part of the baseline. */
  boolean isMember(RecipeResult recipe) {
    return single ? recipe.recipe().control() : recipe.equals(recipes.get(0));
  }
}
