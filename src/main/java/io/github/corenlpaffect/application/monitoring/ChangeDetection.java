package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds when the means of a series changed, for each dimension by {@link Pelt}.
 *
 * <p>A change must save 3 ln T + 2 ln m, of T periods and m dimensions. 3 ln T is what the modified
 * Bayes information criterion (Zhang and Siegmund, "A Modified Bayes Information Criterion with
 * Applications to the Analysis of Comparative Genomic Hybridization Data", 2007) asks for at most;
 * 2 ln m stands for a change being as likely in one dimension as in any other, so that watching
 * more does not find more where there is nothing. {@link PeriodNoise#raised} makes it more where
 * there are few periods. Successive periods are taken as independent: a mean that drifts is found
 * as steps.
 */
public final class ChangeDetection {
  private static final double MODIFIED_BAYES = 3;
  private static final double PRIOR = 2;

  /** Fewer texts make no level: intensities are skewed, so their mean is not normal. */
  private static final int FEWEST_TEXTS = 10;

  private final double smallest;
  private final int quotes;

  /**
   * A detection.
   *
   * @param smallest differences below it are none, however sure they are
   * @param quotes how many texts are named for a change
   */
  public ChangeDetection(double smallest, int quotes) {
    this.smallest = smallest;
    this.quotes = quotes;
  }

  /** The changes in the order of time, of one time in that of the dimensions. */
  public ImmutableList<Change> changes(Series series) {
    return Arrays.stream(Dimension.values())
        .flatMap(dimension -> changes(series, dimension).stream())
        .sorted(Comparator.comparing(Change::date).thenComparing(Change::dimension))
        .collect(ImmutableList.toImmutableList());
  }

  private List<Change> changes(Series series, Dimension dimension) {
    PeriodMeans means = PeriodMeans.of(series, dimension);
    PeriodNoise noise = means.noise();
    double penalty =
        MODIFIED_BAYES * Math.log(means.size()) + PRIOR * Math.log(Dimension.values().length);
    double raised = noise.raised(penalty);
    List<Integer> begins = new ArrayList<>(Pelt.changes(means.means(), noise.weights(), raised));
    List<Level> levels = means.levels(begins, noise.weights());
    for (int least = least(levels, raised); least > 0; least = least(levels, raised)) {
      begins.remove(least - 1);
      levels = means.levels(begins, noise.weights());
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < levels.size(); i++) {
      changes.add(change(series, dimension, levels.get(i - 1), levels.get(i)));
    }
    return changes;
  }

  /**
   * Of the levels that are not to be told, the one that differs least from that before it; or 0.
   */
  private int least(List<Level> levels, double penalty) {
    int least = 0;
    double difference = Double.POSITIVE_INFINITY;
    for (int i = 1; i < levels.size(); i++) {
      Level before = levels.get(i - 1);
      Level after = levels.get(i);
      double next = Math.abs(after.mean() - before.mean());
      if (next < difference && !isTold(before, after, penalty)) {
        least = i;
        difference = next;
      }
    }
    return least;
  }

  private boolean isTold(Level before, Level after, double penalty) {
    double difference = Math.abs(after.mean() - before.mean());
    double saved = difference * difference / (before.variance() + after.variance());
    return difference >= smallest
        && saved >= penalty
        && Math.min(before.texts(), after.texts()) >= FEWEST_TEXTS;
  }

  private Change change(Series series, Dimension dimension, Level before, Level after) {
    Change bare = new Change(dimension, before, after, ImmutableList.of());
    return new Change(dimension, before, after, new ChangeQuotes(series, bare).top(quotes));
  }
}
