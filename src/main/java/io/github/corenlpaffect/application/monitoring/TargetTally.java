package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;

/**
 * What a sample of texts says of a target.
 *
 * @param name what it is
 * @param mentions each time that it is spoken of; none if it is not
 */
record TargetTally(String name, ImmutableList<Target> mentions) {

  /** How often it is spoken of. */
  int count() {
    return mentions.size();
  }

  /** The mean of what is expressed toward it; NaN if nothing is. */
  double mean(Dimension dimension) {
    return mentions.stream()
        .mapToDouble(target -> dimension.of(target.valence(), target.emotions()))
        .average()
        .orElse(Double.NaN);
  }

  /** The sum of the valences toward it. */
  double totalValence() {
    return mentions.stream().mapToDouble(Target::valence).sum();
  }
}
