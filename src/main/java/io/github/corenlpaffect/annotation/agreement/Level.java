package io.github.corenlpaffect.annotation.agreement;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** What two different answers tell of how far apart they are (Stevens 1946). */
public enum Level {
  /** That they differ. */
  NOMINAL(new NominalDistanceFunction()),
  /** Which is the larger, and how many answers lie between them. */
  ORDINAL(new IntervalDistanceFunction()),
  /** By how much. */
  INTERVAL(new IntervalDistanceFunction());

  private final IDistanceFunction distance;

  Level(IDistanceFunction distance) {
    this.distance = distance;
  }

  /** The disagreement of two {@link #scaled} answers. */
  IDistanceFunction distance() {
    return distance;
  }

  /**
   * The answers as numbers whose distance counts. Krippendorff's ordinal difference, Σ n_g over the
   * values g from c to k less (n_c + n_k)/2, is the difference of mid-ranks, so that for it each
   * answer becomes its mid-rank.
   */
  Ratings scaled(Ratings ratings) {
    return this == ORDINAL ? midRanks(ratings) : ratings;
  }

  private static Ratings midRanks(Ratings ratings) {
    Map<Double, Double> ranks = ranks(ratings);
    double[][] ranked = new double[ratings.items()][ratings.raters()];
    for (int item = 0; item < ranked.length; item++) {
      for (int rater = 0; rater < ranked[item].length; rater++) {
        ranked[item][rater] = ranks.getOrDefault(ratings.value(item, rater), Double.NaN);
      }
    }
    return Ratings.of(ranked, ratings.raters());
  }

  private static Map<Double, Double> ranks(Ratings ratings) {
    double[] values =
        IntStream.range(0, ratings.items())
            .mapToObj(ratings::answers)
            .flatMapToDouble(DoubleStream::of)
            .sorted()
            .toArray();
    double[] different = DoubleStream.of(values).distinct().toArray();
    double[] counts = new double[different.length];
    for (double value : values) {
      counts[Arrays.binarySearch(different, value)]++;
    }
    double[] ranks = midRanks(counts);
    return IntStream.range(0, ranks.length)
        .boxed()
        .collect(ImmutableMap.toImmutableMap(i -> different[i], i -> ranks[i]));
  }

  /** The mid-ranks, from 0, of values of which there are so many, in their order. */
  static double[] midRanks(double[] counts) {
    double[] ranks = new double[counts.length];
    double below = 0;
    for (int i = 0; i < counts.length; i++) {
      ranks[i] = below + counts[i] / 2;
      below += counts[i];
    }
    return ranks;
  }
}
