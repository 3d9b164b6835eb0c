package io.github.corenlpaffect.metric;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1, where equal values share the average of their ranks. */
public final class Ranks {
  private Ranks() {}

  /** The rank of each value. */
  public static double[] of(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    int begin = 0;
    while (begin < order.length) {
      int end = begin;
      while (end < order.length && values[order[end]] == values[order[begin]]) {
        end++;
      }
      for (int i = begin; i < end; i++) {
        ranks[order[i]] = (begin + 1 + end) / 2.0;
      }
      begin = end;
    }
    return ranks;
  }
}
