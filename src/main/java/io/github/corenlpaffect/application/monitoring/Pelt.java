package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the mean of a series changes: the segmentation with the least weighted squared distance to
 * the segments' means plus a penalty for each change, found exactly by PELT (Killick, Fearnhead and
 * Eckley, "Optimal Detection of Changepoints With a Linear Computational Cost", 2012): dynamic
 * programming over the last change, where beginnings that can never be best again are dropped.
 */
final class Pelt {
  private final double[] weight;
  private final double[] sum;
  private final double[] squares;
  private final double penalty;

  private Pelt(double[] values, double[] weights, double penalty) {
    int size = values.length;
    this.penalty = penalty;
    weight = new double[size + 1];
    sum = new double[size + 1];
    squares = new double[size + 1];
    // Costs do not depend on the origin; sums near 0 lose no digits.
    double origin = size > 0 ? values[0] : 0;
    for (int i = 0; i < size; i++) {
      double value = values[i] - origin;
      weight[i + 1] = weight[i] + weights[i];
      sum[i + 1] = sum[i] + weights[i] * value;
      squares[i + 1] = squares[i] + weights[i] * value * value;
    }
  }

  /**
   * The places of the changes.
   *
   * @param values the series
   * @param weights 1 / variance of each value, above 0
   * @param penalty what a change must save at least, in units of the cost: squared distances times
   *     weights
   * @return the indices at which a new segment begins, in ascending order; never 0
   */
  static ImmutableList<Integer> changes(double[] values, double[] weights, double penalty) {
    return new Pelt(values, weights, penalty).changes(values.length);
  }

  private ImmutableList<Integer> changes(int size) {
    double[] least = new double[size + 1];
    int[] lastChange = new int[size + 1];
    least[0] = -penalty;
    List<Integer> candidates = new ArrayList<>();
    for (int end = 1; end <= size; end++) {
      candidates.add(end - 1);
      int best = best(candidates, end, least);
      lastChange[end] = best;
      least[end] = total(best, end, least) + penalty;
      int until = end;
      candidates.removeIf(begin -> total(begin, until, least) > least[until]);
    }
    return path(lastChange, size);
  }

  private int best(List<Integer> candidates, int end, double[] least) {
    int best = candidates.get(0);
    for (int begin : candidates) {
      if (total(begin, end, least) < total(best, end, least)) {
        best = begin;
      }
    }
    return best;
  }

  /** The least that all costs until {@code end} if the last segment begins at {@code begin}. */
  private double total(int begin, int end, double[] least) {
    double segment = sum[end] - sum[begin];
    double cost = squares[end] - squares[begin] - segment * segment / (weight[end] - weight[begin]);
    return least[begin] + Math.max(0, cost);
  }

  private static ImmutableList<Integer> path(int[] lastChange, int size) {
    List<Integer> changes = new ArrayList<>();
    for (int at = lastChange[size]; at > 0; at = lastChange[at]) {
      changes.add(at);
    }
    Collections.reverse(changes);
    return ImmutableList.copyOf(changes);
  }
}
