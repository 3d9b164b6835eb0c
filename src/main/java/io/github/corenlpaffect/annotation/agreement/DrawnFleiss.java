package io.github.corenlpaffect.annotation.agreement;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Fleiss' kappa of items that are drawn again and again: the sums that {@link FleissKappa} is made
 * of. Immutable and thread-safe.
 */
final class DrawnFleiss implements ToDoubleFunction<int[]> {
  private final double[][] shares;
  private final double[] agreement;

  /** Of items with the same number of answers. */
  DrawnFleiss(Ratings usable) {
    double[][] answers =
        IntStream.range(0, usable.items()).mapToObj(usable::answers).toArray(double[][]::new);
    double[] different =
        Arrays.stream(answers).flatMapToDouble(Arrays::stream).sorted().distinct().toArray();
    shares = new double[answers.length][different.length];
    agreement = new double[answers.length];
    for (int item = 0; item < answers.length; item++) {
      double raters = answers[item].length;
      for (double answer : answers[item]) {
        shares[item][Arrays.binarySearch(different, answer)] += 1 / raters;
      }
      double squares = Arrays.stream(shares[item]).map(share -> share * share).sum();
      agreement[item] = (raters * squares - 1) / (raters - 1);
    }
  }

  @Override
  public double applyAsDouble(int[] drawn) {
    double[] mean = new double[shares[0].length];
    double observed = 0;
    for (int item : drawn) {
      observed += agreement[item] / drawn.length;
      for (int category = 0; category < mean.length; category++) {
        mean[category] += shares[item][category] / drawn.length;
      }
    }
    if (Arrays.stream(mean).filter(share -> share > 0).count() < 2) {
      return Double.NaN;
    }
    double byChance = Arrays.stream(mean).map(share -> share * share).sum();
    return (observed - byChance) / (1 - byChance);
  }
}
