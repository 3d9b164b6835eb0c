package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.Stats;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.metric.ConfidenceInterval;
import io.github.corenlpaffect.metric.Interval;
import java.time.LocalDate;

/**
 * The texts of a period, at least one.
 *
 * @param start its first day
 * @param amounts count, mean and deviation of each dimension
 * @param polarities how many texts have each polarity
 * @param highest the few texts with the most of each dimension
 * @param lowest the few with the least of each dimension that has two ends
 * @param sample a few texts drawn at random
 */
public record PeriodSummary(
    LocalDate start,
    ImmutableMap<Dimension, Stats> amounts,
    ImmutableMap<Polarity, Long> polarities,
    ImmutableMap<Dimension, ImmutableList<Quote>> highest,
    ImmutableMap<Dimension, ImmutableList<Quote>> lowest,
    ImmutableList<Quote> sample) {

  /** How many texts. */
  public long count() {
    return amounts.get(Dimension.VALENCE).count();
  }

  /** The mean of an amount. */
  public double mean(Dimension dimension) {
    return amounts.get(dimension).mean();
  }

  /** The variance among the texts; 0 of a single one. */
  double variance(Dimension dimension) {
    return count() > 1 ? amounts.get(dimension).sampleVariance() : 0;
  }

  /** What the mean of all texts like these lies in with 95 %; NaN for a single text. */
  public Interval interval(Dimension dimension) {
    return ConfidenceInterval.ofMean(mean(dimension), Math.sqrt(variance(dimension)), count());
  }

  /** The share of a polarity, 0…1. */
  public double share(Polarity polarity) {
    return (double) polarities.get(polarity) / count();
  }

  /** What the share among all texts like these lies in with 95 %. */
  public Interval interval(Polarity polarity) {
    return ConfidenceInterval.ofShare(polarities.get(polarity), count());
  }
}
