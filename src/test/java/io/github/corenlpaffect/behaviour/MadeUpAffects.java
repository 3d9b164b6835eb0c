package io.github.corenlpaffect.behaviour;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import java.util.Map;

/** Affects made up for tests. */
final class MadeUpAffects {
  private MadeUpAffects() {}

  static Affect affect(SentimentDistribution distribution, double anger, double joy) {
    return new Affect(
        distribution,
        distribution.expectedValence(),
        new EmotionIntensities(anger, 0, 0, 0, joy, 0, 0, 0),
        Confidence.none(),
        Map.of());
  }

  /** Neutral, with this much joy. */
  static Affect joy(double joy) {
    return affect(SentimentDistribution.certainlyNeutral(), 0, joy);
  }
}
