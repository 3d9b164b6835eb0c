package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.math.StatsAccumulator;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A target in the sample of a period.
 *
 * @param name what it is
 * @param mentions how often the sample speaks of it
 * @param valence the mean of what is expressed toward it, −1…1
 */
public record TargetTally(String name, long mentions, double valence) {
  private static final Comparator<TargetTally> ORDER =
      Comparator.comparingLong(TargetTally::mentions).reversed().thenComparing(TargetTally::name);

  /** The targets that the sample of a period speaks of most. */
  static ImmutableList<TargetTally> of(PeriodSummary period, TextTargets finder, int size) {
    Map<String, StatsAccumulator> valences = new TreeMap<>();
    for (Quote quote : period.sample()) {
      for (Target target : finder.find(quote.text())) {
        valences
            .computeIfAbsent(target.name(), name -> new StatsAccumulator())
            .add(target.valence());
      }
    }
    return valences.entrySet().stream()
        .map(e -> new TargetTally(e.getKey(), e.getValue().count(), e.getValue().mean()))
        .sorted(ORDER)
        .limit(size)
        .collect(ImmutableList.toImmutableList());
  }
}
