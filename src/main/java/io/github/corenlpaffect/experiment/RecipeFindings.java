package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What is found of a recipe.
 *
 * @param label a short name for charts: {@code R1} …, of single-task controls {@code S1} …
 * @param result its runs
 * @param head by the target's name the main measure of the head over the seeds
 * @param product the same of what the product shows, for targets of which it does
 * @param gain Δm: the mean over its targets of the relative change against the baseline; empty for
 *     what is baseline itself, or has no run
 * @param changes by the target's name the difference of the main measure from the baseline's
 */
public record RecipeFindings(
    String label,
    RecipeResult result,
    ImmutableMap<String, MeanDeviation> head,
    ImmutableMap<String, MeanDeviation> product,
    Optional<Difference> gain,
    ImmutableMap<String, Difference> changes) {

  /** Whether it is a single-task control. */
  public boolean isControl() {
    return result.recipe().control();
  }

  /** What reports call it. */
  public String name() {
    return result.recipe().name();
  }
}
