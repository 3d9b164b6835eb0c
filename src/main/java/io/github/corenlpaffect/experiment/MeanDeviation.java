package io.github.corenlpaffect.experiment;

import com.google.common.math.Stats;
import java.util.Collection;

/**
 * A mean over seeds and the standard deviation of a single one.
 *
 * @param mean NaN without values
 * @param deviation NaN with fewer than two
 * @param count of values
 */
public record MeanDeviation(double mean, double deviation, int count) {
  /** Of values. */
  public static MeanDeviation of(Collection<Double> values) {
    int count = values.size();
    return new MeanDeviation(
        count > 0 ? Stats.meanOf(values) : Double.NaN,
        count > 1 ? Stats.of(values).sampleStandardDeviation() : Double.NaN,
        count);
  }
}
