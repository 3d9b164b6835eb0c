package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;

/**
 * What was found in the texts of a group.
 *
 * @param group its name; empty if all texts are one
 * @param series how they go over time
 * @param changes when a mean changed
 * @param targets what the samples of the periods speak of most, by the periods' first days; empty
 *     if nobody looked
 */
public record Watched(
    String group,
    Series series,
    ImmutableList<Change> changes,
    ImmutableListMultimap<LocalDate, TargetTally> targets) {

  private static final int MOST_TARGETS = 10;

  /** The same with the targets that a finder finds. */
  public Watched withTargets(TextTargets finder) {
    ImmutableListMultimap.Builder<LocalDate, TargetTally> found = ImmutableListMultimap.builder();
    for (PeriodSummary period : series.periods()) {
      found.putAll(period.start(), TargetTally.of(period, finder, MOST_TARGETS));
    }
    return new Watched(group, series, changes, found.build());
  }
}
