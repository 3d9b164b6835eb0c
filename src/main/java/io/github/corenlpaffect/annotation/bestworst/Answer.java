package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What one person said of a few items.
 *
 * @param annotator who; empty where it is not known
 * @param items what was shown, all of it different
 * @param best the one among them with the most
 * @param worst another one among them, with the least
 */
public record Answer(String annotator, ImmutableList<String> items, String best, String worst) {

  /** What was asked: what was shown, in whatever order. */
  ImmutableSet<String> question() {
    return ImmutableSet.copyOf(items);
  }
}
