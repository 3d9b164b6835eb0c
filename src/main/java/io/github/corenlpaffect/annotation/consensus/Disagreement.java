package io.github.corenlpaffect.annotation.consensus;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.agreement.Level;
import io.github.corenlpaffect.annotation.agreement.Ratings;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An item that raters do not agree on.
 *
 * @param item its place
 * @param size of categories the share of pairs of answers that differ, 0 to 1; of amounts the mean
 *     distance between two answers
 */
public record Disagreement(int item, double size) {

  /** All items with different answers, the worst first, and equally bad ones as they come. */
  public static ImmutableList<Disagreement> of(Ratings ratings, Level level) {
    return IntStream.range(0, ratings.items())
        .filter(item -> ratings.count(item) >= 2)
        .mapToObj(item -> new Disagreement(item, size(ratings.answers(item), level)))
        .filter(disagreement -> disagreement.size() > 0)
        .sorted(Comparator.comparingDouble(disagreement -> -disagreement.size()))
        .collect(ImmutableList.toImmutableList());
  }

  private static double size(double[] answers, Level level) {
    double sum = 0;
    for (int i = 0; i < answers.length; i++) {
      for (int j = 0; j < i; j++) {
        double distance = Math.abs(answers[i] - answers[j]);
        sum += level == Level.NOMINAL ? Math.signum(distance) : distance;
      }
    }
    return sum / (answers.length * (answers.length - 1) / 2.0);
  }
}
