package io.github.corenlpaffect.annotation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Chooses the texts of the largest scores, those that come first among equal ones.
 *
 * @param scores from a pool to one number for each candidate
 */
record Ranking(Function<Pool, double[]> scores) implements Strategy {
  @Override
  public ImmutableIntArray choose(Pool pool, int count, Random random) {
    double[] all = scores.apply(pool);
    return ImmutableIntArray.copyOf(
        IntStream.range(0, all.length)
            .boxed()
            .sorted(Comparator.comparingDouble(place -> -all[place]))
            .limit(count)
            .mapToInt(Integer::intValue));
  }
}
