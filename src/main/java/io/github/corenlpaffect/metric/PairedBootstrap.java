package io.github.corenlpaffect.metric;

import java.util.function.ToDoubleFunction;

/**
 * How much a difference between two systems owes to the choice of texts: the paired bootstrap (for
 * language processing Berg-Kirkpatrick, Burkett and Klein 2012). The same texts, drawn with
 * replacement, measure both systems each time.
 */
public final class PairedBootstrap {
  private static final long SEED = 1;

  private PairedBootstrap() {}

  /**
   * The interval that holds 95 % of the differences over the resamples of a {@link Bootstrap};
   * always the same for the same arguments.
   *
   * @param texts the number of texts
   * @param first the measure of the first system on texts of these numbers, some of them more than
   *     once; NaN where it is undefined
   * @param second the same of the second system
   * @return the bounds of first − second, of the resamples for which both are defined
   */
  public static Interval ofDifference(
      int texts, ToDoubleFunction<int[]> first, ToDoubleFunction<int[]> second) {
    return Bootstrap.interval(
        texts, drawn -> first.applyAsDouble(drawn) - second.applyAsDouble(drawn), SEED);
  }
}
