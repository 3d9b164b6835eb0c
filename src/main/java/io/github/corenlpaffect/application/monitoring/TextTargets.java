package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;

/** Finds what a text speaks of, and what it feels about it. */
@FunctionalInterface
public interface TextTargets {

  /** The targets in the order of the text; the same one may come several times. */
  ImmutableList<Target> find(String text);

  /**
   * A target.
   *
   * @param name what two mentions of the same thing share, for instance a lemma in lower case
   * @param valence what the text expresses toward it, −1…1
   */
  record Target(String name, double valence) {}
}
