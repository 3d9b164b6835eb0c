package io.github.corenlpaffect.train.optimisation;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.train.OptionReader;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the groups of tasks are weighed and their gradients combined.
 *
 * <pre>
 * train.weighting        equal, fixed, uncertainty, dwa, random or gradnorm; equal
 * weight.GROUP           for fixed: what a group counts; 1
 * train.uncertaintyRate  for uncertainty: learning rate of the log variances; 0.025
 * train.dwaTemperature   for dwa: the higher, the more equal; 2
 * train.gradnormAlpha    for gradnorm: how strongly slow groups are helped; 1.5
 * train.gradnormRate     for gradnorm: learning rate of the weights; 0.025
 * train.combination      sum, pcgrad, cagrad or mgda; sum
 * train.cagradC          for cagrad: how far from the mean, 0 to below 1; 0.4
 * </pre>
 *
 * @param weightingKind which weighting
 * @param weightings makes that weighting
 * @param combinationKind which combination
 * @param combination that combination
 */
public record OptimisationOptions(
    WeightingKind weightingKind,
    LossWeighting.Factory weightings,
    CombinationKind combinationKind,
    GradientCombination combination) {

  /**
   * Reads {@code train.weighting}, {@code train.combination} and the options of all of them, so
   * that each is known whichever is chosen.
   *
   * @param in the reader of options that begin with {@code train.}
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  public static OptimisationOptions of(OptionReader in) {
    Map<WeightingKind, LossWeighting.Factory> weightings = new EnumMap<>(WeightingKind.class);
    for (WeightingKind kind : WeightingKind.values()) {
      weightings.put(kind, kind.read(in));
    }
    Map<CombinationKind, GradientCombination> combinations = new EnumMap<>(CombinationKind.class);
    for (CombinationKind kind : CombinationKind.values()) {
      combinations.put(kind, kind.read(in));
    }
    WeightingKind weighting = in.choice("weighting", WeightingKind.EQUAL);
    CombinationKind combination = in.choice("combination", CombinationKind.SUM);
    return new OptimisationOptions(
        weighting, weightings.get(weighting), combination, combinations.get(combination));
  }

  /**
   * The weighting at the start of a training run.
   *
   * @param groups names of the groups of tasks, in the order of all arrays
   * @param seed of what is random
   * @throws IllegalArgumentException if {@code weight.NAME} names none of the groups
   */
  public LossWeighting weighting(ImmutableList<String> groups, long seed) {
    return weightings.create(groups, seed);
  }
}
