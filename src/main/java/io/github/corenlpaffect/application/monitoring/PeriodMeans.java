package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.Dimension;
import java.util.ArrayList;
import java.util.List;

/** The means of a dimension in the periods of a series. */
final class PeriodMeans {
  private final Series series;
  private final double[] means;
  private final double[] sampling;

  private PeriodMeans(Series series, double[] means, double[] sampling) {
    this.series = series;
    this.means = means;
    this.sampling = sampling;
  }

  /**
   * Those of a dimension. The variance among texts is taken as the same in all periods, because
   * that of few texts is not known by itself.
   */
  static PeriodMeans of(Series series, Dimension dimension) {
    List<PeriodSummary> periods = series.periods();
    double variance = variance(periods, dimension);
    return new PeriodMeans(
        series,
        periods.stream().mapToDouble(period -> period.mean(dimension)).toArray(),
        periods.stream().mapToDouble(period -> variance / period.count()).toArray());
  }

  /**
   * The variance among texts, pooled over their distances from the means of their periods and the
   * differences of successive means, without which it would not be known where periods have a text
   * each. Where they have many, the differences hardly count.
   */
  private static double variance(List<PeriodSummary> periods, Dimension dimension) {
    double squares = 0;
    long freedom = 0;
    for (int i = 0; i < periods.size(); i++) {
      PeriodSummary period = periods.get(i);
      squares += (period.count() - 1) * period.variance(dimension);
      freedom += period.count() - 1;
      if (i > 0) {
        squares += squareOfDifference(periods.get(i - 1), period, dimension);
        freedom++;
      }
    }
    return freedom > 0 ? squares / freedom : 0;
  }

  /** What the variance among texts is expected to be, by the difference of two means. */
  private static double squareOfDifference(
      PeriodSummary before, PeriodSummary after, Dimension dimension) {
    double difference = after.mean(dimension) - before.mean(dimension);
    return difference * difference / (1.0 / before.count() + 1.0 / after.count());
  }

  int size() {
    return means.length;
  }

  double[] means() {
    return means;
  }

  PeriodNoise noise() {
    return new PeriodNoise(means, sampling);
  }

  /**
   * The levels between changes.
   *
   * @param begins where levels begin, but for the first, in ascending order
   * @param weights of the means
   */
  List<Level> levels(List<Integer> begins, double[] weights) {
    if (means.length == 0) {
      return ImmutableList.of();
    }
    List<Level> levels = new ArrayList<>();
    int begin = 0;
    for (int end : begins) {
      levels.add(level(begin, end, weights));
      begin = end;
    }
    levels.add(level(begin, means.length, weights));
    return levels;
  }

  private Level level(int begin, int end, double[] weights) {
    double weight = 0;
    double sum = 0;
    long texts = 0;
    for (int i = begin; i < end; i++) {
      weight += weights[i];
      sum += weights[i] * means[i];
      texts += series.periods().get(i).count();
    }
    return new Level(
        series.periods().get(begin).start(),
        series.period().end(series.periods().get(end - 1).start()),
        sum / weight,
        1 / weight,
        texts);
  }
}
