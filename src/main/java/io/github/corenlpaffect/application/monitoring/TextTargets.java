package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.EmotionIntensities;

/** Finds what a text speaks of, and what it feels about it. To be called by several threads. */
@FunctionalInterface
public interface TextTargets {

  /** The targets in the order of the text; the same one may come several times. */
  ImmutableList<Target> find(String text);

  /**
   * A target.
   *
   * @param name what two mentions of the same thing share, for instance a lemma in lower case
   * @param valence how well the text speaks of it, −1…1
   * @param emotions what it feels in view of it
   */
  record Target(String name, double valence, EmotionIntensities emotions) {}
}
