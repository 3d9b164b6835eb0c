package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.metric.ConfidenceInterval;
import io.github.corenlpaffect.metric.Interval;
import java.time.LocalDate;

/**
 * A mean that went from one level to another.
 *
 * @param dimension of what
 * @param before the level that ended, since the change before it or the beginning
 * @param after the level that began, until the change after it or the end
 * @param quotes the texts that did most: those with most of what has become more, soon after the
 *     change; of an emotion that has become less, those with most of it shortly before
 */
public record Change(Dimension dimension, Level before, Level after, ImmutableList<Quote> quotes) {

  /** The first day of the first period after it. */
  public LocalDate date() {
    return after.from();
  }

  /** By how much. */
  public double difference() {
    return after.mean() - before.mean();
  }

  /**
   * What the difference lies in with 95 %, if the change was not chosen for being large, as it was:
   * it may be somewhat smaller.
   */
  public Interval interval() {
    return ConfidenceInterval.normal(difference(), Math.sqrt(before.variance() + after.variance()));
  }

  /** Whether its texts came after it. */
  public boolean quotesAfter() {
    return dimension.hasTwoEnds() || difference() > 0;
  }
}
