package io.github.corenlpaffect.experiment;

import com.google.common.math.Stats;
import io.github.corenlpaffect.metric.Holm;
import io.github.corenlpaffect.metric.Interval;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A difference and how sure it is. The deviation of its bootstrap replicates is its standard error,
 * from which a normal distribution has the interval and the probability (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993, chapters 6 and 13): that of many comparisons has no floor,
 * as the share of the replicates beyond 0 would have.
 *
 * @param value the difference; NaN where it is undefined
 * @param interval that holds it with 95 %
 * @param p the probability of a difference as large if there is none, two-sided; NaN where it
 *     cannot be told
 * @param adjusted the same, corrected for all comparisons of its kind
 */
public record Difference(double value, Interval interval, double p, double adjusted) {
  /** The probability below which a difference counts as one. */
  public static final double SIGNIFICANT = 0.05;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * A difference that is not corrected yet.
   *
   * @param replicates of the bootstrap, NaN where undefined; with half of them undefined nothing
   *     can be told
   */
  public static Difference of(double value, double[] replicates) {
    double[] defined = Arrays.stream(replicates).filter(Double::isFinite).toArray();
    boolean few = defined.length < 2 || 2 * defined.length <= replicates.length;
    if (few || !Double.isFinite(value)) {
      return new Difference(value, new Interval(Double.NaN, Double.NaN), Double.NaN, Double.NaN);
    }
    double error = Stats.of(defined).sampleStandardDeviation();
    double margin = -NORMAL.inverseCumulativeProbability(SIGNIFICANT / 2) * error;
    double p = value == 0 ? 1 : 2 * NORMAL.cumulativeProbability(-Math.abs(value) / error);
    return new Difference(value, new Interval(value - margin, value + margin), p, p);
  }

  /** Corrects all by Holm's method, as comparisons of one kind. */
  public static <K> void adjust(Map<K, Difference> differences) {
    double[] adjusted =
        Holm.adjusted(differences.values().stream().mapToDouble(Difference::p).toArray());
    int next = 0;
    for (Map.Entry<K, Difference> entry : differences.entrySet()) {
      entry.setValue(entry.getValue().adjusted(adjusted[next++]));
    }
  }

  /** With a probability that is corrected for many comparisons. */
  Difference adjusted(double probability) {
    return new Difference(value, interval, p, probability);
  }

  /** Whether it is one, after correction. */
  public boolean isSignificant() {
    return adjusted < SIGNIFICANT;
  }
}
