package io.github.corenlpaffect.annotation.agreement;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha of items that are drawn again and again: the sums that {@link
 * KrippendorffAlpha} is made of, in time that grows with the answers alone, however many of them
 * differ. With squared distances the pairs among n answers x make 2 (n Σx² − (Σx)²). Immutable and
 * thread-safe.
 */
final class DrawnAlpha implements ToDoubleFunction<int[]> {
  private final Level level;
  private final double[] values;
  private final int[][] places;

  /** Of items with two answers at least. */
  DrawnAlpha(Level level, Ratings usable) {
    this.level = level;
    double[][] answers =
        IntStream.range(0, usable.items()).mapToObj(usable::answers).toArray(double[][]::new);
    double[] different =
        Arrays.stream(answers).flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
    places =
        Arrays.stream(answers)
            .map(
                ofItem ->
                    Arrays.stream(ofItem)
                        .mapToInt(answer -> Arrays.binarySearch(different, answer))
                        .toArray())
            .toArray(int[][]::new);
    values = Arrays.stream(different).map(value -> value - different[0]).toArray();
  }

  @Override
  public double applyAsDouble(int[] drawn) {
    double[] counts = new double[values.length];
    double all = 0;
    for (int item : drawn) {
      for (int place : places[item]) {
        counts[place]++;
        all++;
      }
    }
    if (Arrays.stream(counts).filter(count -> count > 0).count() < 2) {
      return Double.NaN;
    }
    double[] scale = level == Level.ORDINAL ? Level.midRanks(counts) : values;
    double within = 0;
    for (int item : drawn) {
      within += disagreement(places[item], scale) / (places[item].length - 1);
    }
    return 1 - (all - 1) * within / disagreement(counts, all, scale);
  }

  /** That of all pairs of an item's answers. */
  private double disagreement(int[] answers, double[] scale) {
    double sum = 0;
    for (int first : answers) {
      for (int second : answers) {
        double distance = scale[first] - scale[second];
        sum += level == Level.NOMINAL ? Math.abs(Math.signum(distance)) : distance * distance;
      }
    }
    return sum;
  }

  /** That of all pairs of all answers. */
  private double disagreement(double[] counts, double all, double[] scale) {
    double alike = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < counts.length; i++) {
      alike += counts[i] * counts[i];
      sum += counts[i] * scale[i];
      squares += counts[i] * scale[i] * scale[i];
    }
    return level == Level.NOMINAL ? all * all - alike : 2 * (all * squares - sum * sum);
  }
}
