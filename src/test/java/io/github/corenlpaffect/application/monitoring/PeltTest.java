package io.github.corenlpaffect.application.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PeltTest {
  private static final double ROUNDING = 1e-9;

  @Test
  void findsWhereTheMeanChanges() {
    double[] values = {1, 1, 1, 5, 5, 5, 5, 2, 2};
    assertEquals(ImmutableList.of(3, 7), Pelt.changes(values, ones(values.length), 4));
  }

  @Test
  void aChangeMustSaveMoreThanThePenalty() {
    // one mean of 2 + 2 values costs 4 · 1² = 4, two cost nothing
    double[] values = {0, 0, 2, 2};
    assertEquals(ImmutableList.of(2), Pelt.changes(values, ones(4), 3.9));
    assertEquals(ImmutableList.of(), Pelt.changes(values, ones(4), 4.1));
  }

  @Test
  void whatWeighsLittleIsNoChange() {
    double[] values = {0, 0, 0, 9, 0, 0};
    assertEquals(ImmutableList.of(), Pelt.changes(values, new double[] {1, 1, 1, 0.01, 1, 1}, 4));
  }

  @Test
  void nothingAndOneValueHaveNoChanges() {
    assertEquals(ImmutableList.of(), Pelt.changes(new double[0], new double[0], 1));
    assertEquals(ImmutableList.of(), Pelt.changes(ones(1), ones(1), 1));
  }

  @Property(tries = 300)
  void noSegmentationOfAllIsBetter(
      @ForAll @Size(min = 2, max = 10) List<@DoubleRange(min = -3, max = 3) Double> values,
      @ForAll @Size(value = 10) List<@DoubleRange(min = 0.1, max = 5) Double> weights,
      @ForAll @DoubleRange(min = 0.1, max = 20) double penalty) {
    double[] y = Doubles.toArray(values);
    double[] w = Doubles.toArray(weights);
    double found = cost(y, w, penalty, Pelt.changes(y, w, penalty));
    double least = Double.POSITIVE_INFINITY;
    for (int subset = 0; subset < 1 << (y.length - 1); subset++) {
      least = Math.min(least, cost(y, w, penalty, changes(subset)));
    }
    assertEquals(least, found, ROUNDING * (1 + least));
  }

  private static List<Integer> changes(int subset) {
    List<Integer> changes = new ArrayList<>();
    for (int bit = 0; subset >> bit > 0; bit++) {
      if ((subset >> bit & 1) == 1) {
        changes.add(bit + 1);
      }
    }
    return changes;
  }

  private static double cost(double[] y, double[] w, double penalty, List<Integer> changes) {
    List<Integer> bounds = new ArrayList<>(changes);
    bounds.add(y.length);
    double cost = penalty * changes.size();
    int begin = 0;
    for (int end : bounds) {
      cost += distance(y, w, begin, end);
      begin = end;
    }
    return cost;
  }

  private static double distance(double[] y, double[] w, int begin, int end) {
    double sum = 0;
    double weight = 0;
    for (int i = begin; i < end; i++) {
      sum += w[i] * y[i];
      weight += w[i];
    }
    double distance = 0;
    for (int i = begin; i < end; i++) {
      distance += w[i] * Math.pow(y[i] - sum / weight, 2);
    }
    return distance;
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }
}
