package io.github.corenlpaffect.application.monitoring;

/**
 * How a target is spoken of before and after a change.
 *
 * @param before what is said of it shortly before
 * @param after what is said of it soon after
 * @param difference of the valence toward it in the mean of all texts: it grows with how often it
 *     is spoken of and with how well
 */
record TargetShift(TargetTally before, TargetTally after, double difference) {

  /** What it is. */
  String name() {
    return after.name();
  }

  /** How often it is spoken of, before and after. */
  int count() {
    return before.count() + after.count();
  }
}
