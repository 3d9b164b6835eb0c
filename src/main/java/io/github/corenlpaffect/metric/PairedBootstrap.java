package io.github.corenlpaffect.metric;

import com.google.common.math.Quantiles;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much a difference between two systems owes to the choice of texts: the paired bootstrap
 * (Efron and Tibshirani 1993; for language processing Berg-Kirkpatrick, Burkett and Klein 2012).
 * The same texts, drawn with replacement, measure both systems each time.
 */
public final class PairedBootstrap {
  private static final int RESAMPLES = 1000;
  private static final long SEED = 1;

  /** Of 1000: what lies outside of 95 % at either end. */
  private static final int LOW = 25;

  private static final int HIGH = 975;

  private PairedBootstrap() {}

  /**
   * The interval that holds 95 % of the differences over {@value #RESAMPLES} resamples, by
   * percentiles; always the same for the same arguments.
   *
   * @param texts the number of texts
   * @param first the measure of the first system on texts of these numbers, some of them more than
   *     once; NaN where it is undefined
   * @param second the same of the second system
   * @return the bounds of first − second, of the resamples for which both are defined
   */
  public static Interval ofDifference(
      int texts, ToDoubleFunction<int[]> first, ToDoubleFunction<int[]> second) {
    Random random = new Random(SEED);
    double[] differences =
        Stream.generate(() -> random.ints(texts, 0, texts).toArray())
            .limit(texts == 0 ? 0 : RESAMPLES)
            .mapToDouble(drawn -> first.applyAsDouble(drawn) - second.applyAsDouble(drawn))
            .filter(difference -> !Double.isNaN(difference))
            .toArray();
    if (differences.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    Map<Integer, Double> bounds =
        Quantiles.scale(RESAMPLES).indexes(LOW, HIGH).compute(differences);
    return new Interval(bounds.get(LOW), bounds.get(HIGH));
  }
}
