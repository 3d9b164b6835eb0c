package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.Stats;
import io.github.corenlpaffect.metric.ConfidenceInterval;
import io.github.corenlpaffect.metric.Interval;
import java.time.LocalDate;

/**
 * The texts of a period, at least one.
 *
 * @param start its first day
 * @param amounts count, mean and deviation of each measure
 * @param polarities how many texts have each polarity
 * @param highest the few texts with the most of each measure
 * @param lowest the few with the least of each measure that has two ends
 * @param sample a few texts drawn at random
 */
public record PeriodSummary(
    LocalDate start,
    ImmutableMap<Measure, Stats> amounts,
    ImmutableMap<Polarity, Long> polarities,
    ImmutableMap<Measure, ImmutableList<Quote>> highest,
    ImmutableMap<Measure, ImmutableList<Quote>> lowest,
    ImmutableList<Quote> sample) {

  /** How many texts. */
  public long count() {
    return amounts.get(Measure.VALENCE).count();
  }

  /** The mean of an amount. */
  public double mean(Measure measure) {
    return amounts.get(measure).mean();
  }

  /** The variance among the texts; 0 of a single one. */
  double variance(Measure measure) {
    return count() > 1 ? amounts.get(measure).sampleVariance() : 0;
  }

  /** What the mean of all texts like these lies in with 95 %; NaN for a single text. */
  public Interval interval(Measure measure) {
    return ConfidenceInterval.ofMean(mean(measure), Math.sqrt(variance(measure)), count());
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
