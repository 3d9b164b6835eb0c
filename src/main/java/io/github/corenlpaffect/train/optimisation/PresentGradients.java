package io.github.corenlpaffect.train.optimisation;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Leaves zero gradients out of a combination, in which they would take part as the shortest of all,
 * and brings the largest of the others to length 1, so that tolerances mean the same everywhere.
 */
final class PresentGradients {
  private PresentGradients() {}

  /**
   * Coefficients of all gradients.
   *
   * @param combination from the inner products of at least one non-zero gradient, the longest of
   *     length 1, to their coefficients
   * @return the coefficients, 0 for a gradient that is zero
   * @throws IllegalArgumentException if a gradient is not finite
   */
  static double[] combine(double[][] gram, Function<double[][], double[]> combination) {
    int[] present =
        IntStream.range(0, gram.length).filter(i -> GramMatrix.present(gram, i)).toArray();
    double[] coefficients = new double[gram.length];
    if (present.length > 0) {
      double[] ofPresent = combination.apply(scaled(gram, present));
      for (int k = 0; k < present.length; k++) {
        coefficients[present[k]] = ofPresent[k];
      }
    }
    return coefficients;
  }

  private static double[][] scaled(double[][] gram, int[] present) {
    double largest = Arrays.stream(present).mapToDouble(i -> gram[i][i]).max().orElseThrow();
    return Arrays.stream(present)
        .mapToObj(i -> Arrays.stream(present).mapToDouble(j -> gram[i][j] / largest).toArray())
        .toArray(double[][]::new);
  }
}
