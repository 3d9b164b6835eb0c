package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How far each candidate's vector is from the nearest of those that are covered already. */
final class Nearest {
  private final ImmutableList<Candidate> candidates;
  private final double[] squared;

  /** Distances from a pool's texts with labels; infinite without any. */
  Nearest(Pool pool) {
    candidates = pool.candidates();
    squared = new double[candidates.size()];
    Arrays.fill(squared, Double.POSITIVE_INFINITY);
    pool.labelled().forEach(this::cover);
  }

  /** Squared Euclidean distances, by place. */
  double[] squared() {
    return squared;
  }

  /** Whether nothing is covered yet. */
  boolean isEmpty() {
    return squared.length > 0 && squared[0] == Double.POSITIVE_INFINITY;
  }

  /** Covers a text. */
  void cover(Candidate text) {
    IntStream.range(0, squared.length)
        .parallel()
        .forEach(i -> squared[i] = Math.min(squared[i], distance(candidates.get(i), text)));
  }

  /** The squared distance of two texts. */
  static double distance(Candidate one, Candidate other) {
    double sum = 0;
    for (int i = 0; i < one.vector().length; i++) {
      double difference = one.vector()[i] - other.vector()[i];
      sum += difference * difference;
    }
    return sum;
  }
}
