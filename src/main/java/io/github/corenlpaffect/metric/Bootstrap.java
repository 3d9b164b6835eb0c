package io.github.corenlpaffect.metric;

import com.google.common.math.Quantiles;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much a figure owes to the choice of texts: the bootstrap (Efron and Tibshirani 1993). As many
 * texts are drawn from them with replacement, and measured, many times.
 */
public final class Bootstrap {
  private static final int RESAMPLES = 1000;

  /** Of 1000: what lies outside of 95 % at either end. */
  private static final int LOW = 25;

  private static final int HIGH = 975;

  private Bootstrap() {}

  /**
   * The interval that holds 95 % of the figures of {@value #RESAMPLES} resamples, by percentiles;
   * always the same for the same arguments.
   *
   * @param texts the number of texts
   * @param measure the figure of texts of these numbers, some of them more than once; NaN where it
   *     is undefined
   * @return the bounds over the resamples for which it is defined
   */
  public static Interval interval(int texts, ToDoubleFunction<int[]> measure, long seed) {
    Random random = new Random(seed);
    double[] figures =
        Stream.generate(() -> random.ints(texts, 0, texts).toArray())
            .limit(texts == 0 ? 0 : RESAMPLES)
            .mapToDouble(measure)
            .filter(figure -> !Double.isNaN(figure))
            .toArray();
    if (figures.length == 0) {
      return new Interval(Double.NaN, Double.NaN);
    }
    Map<Integer, Double> bounds = Quantiles.scale(RESAMPLES).indexes(LOW, HIGH).compute(figures);
    return new Interval(bounds.get(LOW), bounds.get(HIGH));
  }
}
