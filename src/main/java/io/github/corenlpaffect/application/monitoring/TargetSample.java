package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;
import java.util.Collection;
import java.util.Comparator;

/**
 * What texts drawn at random speak of.
 *
 * @param texts how many
 * @param mentions all that they say of targets, by the targets' names
 */
record TargetSample(long texts, ImmutableListMultimap<String, Target> mentions) {
  private static final Comparator<TargetTally> MOST_FIRST =
      Comparator.comparingInt(TargetTally::count)
          .thenComparingDouble(tally -> Math.abs(tally.totalValence()))
          .reversed()
          .thenComparing(TargetTally::name);

  static TargetSample of(long texts, Collection<Target> mentions) {
    return new TargetSample(texts, Multimaps.index(mentions, Target::name));
  }

  /** What is said of a target. */
  TargetTally tally(String name) {
    return new TargetTally(name, mentions.get(name));
  }

  /**
   * The targets that are spoken of most; of two spoken of equally, the one that more is felt toward
   * stands first.
   */
  ImmutableList<TargetTally> foremost(int most) {
    return mentions.keySet().stream()
        .map(this::tally)
        .sorted(MOST_FIRST)
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }

  /** The valence toward a target in the mean of all texts, also those that do not speak of it. */
  double valencePerText(String name) {
    return tally(name).totalValence() / texts;
  }
}
