package io.github.corenlpaffect.annotation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Improved greedy sampling for regression (Wu, Lin and Huang 2019, "Active learning for regression
 * using greedy sampling", iGS): again and again the text for which the least product of two
 * distances is largest, over all texts with labels or chosen: that of the vectors, and that of what
 * is said. Both are of what the first model makes of the texts. Without labels it begins by chance.
 */
final class GreedySampling implements Strategy {
  @Override
  public ImmutableIntArray choose(Pool pool, int count, Random random) {
    double[] least = new double[pool.candidates().size()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    pool.labelled().forEach(text -> cover(pool, text, least));
    Chosen chosen = new Chosen(least.length);
    for (int i = 0; i < count; i++) {
      boolean none = i == 0 && pool.labelled().isEmpty();
      int next = none ? random.nextInt(least.length) : chosen.best(place -> least[place]);
      chosen.add(next);
      cover(pool, pool.candidates().get(next), least);
    }
    return chosen.places();
  }

  private static void cover(Pool pool, Candidate text, double[] least) {
    IntStream.range(0, least.length)
        .parallel()
        .forEach(
            i -> {
              Candidate other = pool.candidates().get(i);
              double distance = Nearest.distance(text, other) * saidDistance(text, other);
              least[i] = Math.min(least[i], distance);
            });
  }

  private static double saidDistance(Candidate one, Candidate other) {
    double sum = 0;
    for (int question = 0; question < one.answers().size(); question++) {
      sum += one.first(question).squaredDistance(other.first(question));
    }
    return sum;
  }
}
