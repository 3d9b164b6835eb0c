package io.github.corenlpaffect.experiment.relatedness;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A number for each ordered pair of tasks.
 *
 * @param values [A][B], from A to B; NaN where there is none
 */
record Pairs(double[][] values) {

  /** What a number is for a pair, by the numbers of the tasks. */
  @FunctionalInterface
  interface OfPair {
    double of(int from, int to);
  }

  /** The numbers of all pairs of different tasks; of a task with itself NaN. */
  static Pairs of(int tasks, OfPair number) {
    return new Pairs(
        IntStream.range(0, tasks)
            .mapToObj(
                from ->
                    IntStream.range(0, tasks)
                        .mapToDouble(to -> from == to ? Double.NaN : number.of(from, to))
                        .toArray())
            .toArray(double[][]::new));
  }

  /** The numbers of all pairs, where both orders have the same. */
  static Pairs symmetric(int tasks, OfPair number) {
    double[][] half = of(tasks, (from, to) -> from < to ? number.of(from, to) : 0).values;
    return of(tasks, (from, to) -> half[Math.min(from, to)][Math.max(from, to)]);
  }

  /** The number from a task to another. */
  double get(int from, int to) {
    return values[from][to];
  }

  /** How many tasks there are. */
  int tasks() {
    return values.length;
  }

  /** Whether no pair has a number. */
  boolean isEmpty() {
    return numbers().allMatch(Double::isNaN);
  }

  /** All of them, row by row. */
  DoubleStream numbers() {
    return IntStream.range(0, values.length)
        .boxed()
        .flatMapToDouble(i -> DoubleStream.of(values[i]));
  }
}
