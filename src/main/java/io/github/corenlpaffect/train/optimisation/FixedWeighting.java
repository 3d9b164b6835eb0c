package io.github.corenlpaffect.train.optimisation;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.train.OptionReader;

/** Each group counts as much as the user says, all through training. */
final class FixedWeighting implements LossWeighting {
  private static final String PREFIX = "weight.";

  private final double[] weights;

  /**
   * A fixed weighting.
   *
   * @param given weights by the group's name; the others count 1
   * @throws IllegalArgumentException if a name is that of no group
   */
  FixedWeighting(ImmutableList<String> groups, ImmutableMap<String, Double> given) {
    for (String name : given.keySet()) {
      Preconditions.checkArgument(
          groups.contains(name), "%s%s names no group of tasks; they are %s", PREFIX, name, groups);
    }
    weights = groups.stream().mapToDouble(group -> given.getOrDefault(group, 1.0)).toArray();
  }

  /** Reads {@code weight.GROUP}. */
  static Factory read(OptionReader in) {
    ImmutableMap<String, Double> given = in.group(PREFIX);
    given.forEach(
        (name, weight) ->
            Preconditions.checkArgument(
                weight >= 0 && Double.isFinite(weight),
                "%s%s is %s; it must be a number from 0",
                PREFIX,
                name,
                weight));
    return (groups, seed) -> new FixedWeighting(groups, given);
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }
}
