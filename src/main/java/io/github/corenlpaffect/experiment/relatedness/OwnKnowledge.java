package io.github.corenlpaffect.experiment.relatedness;

/**
 * What the model of a task knows of it.
 *
 * @param explained the share of the variance of its labels that it explains
 * @param chance how probable that is for a model that knows nothing
 */
record OwnKnowledge(double explained, double chance) {
  /** A task whose figure is as probable by chance counts as not learnt. */
  static final double CHANCE = 0.01;

  /** Whether it knows the task better than by chance. */
  boolean isLearnt() {
    return chance <= CHANCE;
  }
}
