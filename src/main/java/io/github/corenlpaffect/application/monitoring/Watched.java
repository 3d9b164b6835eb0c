package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was found in the texts of a group.
 *
 * @param group its name; empty if all texts are one
 * @param series how they go over time
 * @param changes when a mean changed, in the order of time
 * @param targets what samples of the texts speak of; empty if nobody looked
 */
public record Watched(
    String group, Series series, ImmutableList<Change> changes, Optional<SampledTargets> targets) {

  /** The days on which a mean changed, in their order. */
  ImmutableList<LocalDate> changeDays() {
    return changes.stream().map(Change::date).distinct().collect(ImmutableList.toImmutableList());
  }
}
