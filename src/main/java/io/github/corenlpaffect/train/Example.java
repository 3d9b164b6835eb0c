package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.SentenceFeatures;

/**
 * A text to learn from.
 *
 * @param corpus the name of the corpus that it is from
 * @param plain its features from tokens alone
 * @param rich its features with all layers that were annotated; the same object where none were
 * @param labels what is known of it
 * @param taught a teacher's labels as {@link SoftTargets} gives them; empty without any
 * @param anchor what the model that training begins with says; {@link Anchor#NONE} without one
 */
record Example(
    String corpus,
    SentenceFeatures plain,
    SentenceFeatures rich,
    ImmutableList<Label> labels,
    float[] taught,
    Anchor anchor) {

  private static final float[] UNTAUGHT = {};

  /** The same without what a teacher says. */
  Example untaught() {
    return new Example(corpus, plain, rich, labels, UNTAUGHT, anchor);
  }

  /** Whether a teacher speaks of the text. */
  boolean isTaught() {
    return taught.length > 0;
  }

  /** Whether the text carries labels of its own for a task. */
  boolean isLabelled(int task) {
    return labels.stream().anyMatch(label -> label.task() == task);
  }

  /** Whether earlier annotators left more than tokens. */
  boolean isLayered() {
    return rich != plain;
  }
}
