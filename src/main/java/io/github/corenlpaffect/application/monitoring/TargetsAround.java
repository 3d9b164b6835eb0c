package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;

/**
 * What is spoken of before and after a day on which a mean changed.
 *
 * @param before texts shortly before
 * @param after texts soon after
 */
record TargetsAround(TargetSample before, TargetSample after) {
  /** Spoken of less often, a target says nothing of many texts. */
  private static final int FEWEST_MENTIONS = 3;

  private static final Comparator<TargetShift> LARGEST_FIRST =
      Comparator.comparingDouble((TargetShift shift) -> Math.abs(shift.difference()))
          .reversed()
          .thenComparing(TargetShift::name);

  /** The targets whose valence in the mean of all texts changed most. */
  ImmutableList<TargetShift> foremost(int most) {
    return Sets.union(before.mentions().keySet(), after.mentions().keySet()).stream()
        .map(this::shift)
        .filter(shift -> shift.count() >= FEWEST_MENTIONS && shift.difference() != 0)
        .sorted(LARGEST_FIRST)
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }

  private TargetShift shift(String name) {
    return new TargetShift(
        before.tally(name),
        after.tally(name),
        after.valencePerText(name) - before.valencePerText(name));
  }
}
