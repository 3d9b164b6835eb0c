package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.train.OptionReader;
import java.util.Properties;

/**
 * What can be chosen about a study of relatedness beside the recipe of its trainings.
 *
 * @param sample the most training texts of a task, always the same; 0 for all
 * @param texts the most held-out texts of a task, always the same
 * @param seeds how often each training of the transfer gains is done
 * @param groups how many groups to make; 0 for as many as {@code distance} leaves
 * @param distance the mean distance below which tasks are put together
 * @param controls whether tasks of which the answer is known are added
 * @param gradients whether tasks are trained together to compare their gradients
 * @param transfer whether all pairs of tasks are trained too
 */
record RelatednessOptions(
    int sample,
    int texts,
    int seeds,
    int groups,
    double distance,
    boolean controls,
    boolean gradients,
    boolean transfer) {

  /** What the names of these options begin with. */
  static final String PREFIX = "relatedness.";

  private static final int TEXTS = 1000;
  private static final int SEEDS = 3;

  /** Half way from tasks that are the same, at 0, to tasks with nothing in common, at 1. */
  private static final double HALF_WAY = 0.5;

  /**
   * Reads the options; those of trainings are passed over.
   *
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  static RelatednessOptions of(
      Properties properties, boolean controls, boolean gradients, boolean transfer) {
    OptionReader in = new OptionReader(PREFIX, properties);
    RelatednessOptions options =
        new RelatednessOptions(
            in.count("sample", 0, 0),
            in.count("texts", ExplainedVariance.FEWEST_TEXTS, TEXTS),
            in.count("seeds", 1, SEEDS),
            in.count("groups", 0, 0),
            in.number("distance", HALF_WAY),
            controls,
            gradients,
            transfer);
    in.refuseUnknown(
        properties.stringPropertyNames().stream().filter(name -> name.startsWith(PREFIX)).toList(),
        "");
    return options;
  }
}
