package io.github.corenlpaffect.train.optimisation;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Gradients as plain arrays, one a row. */
final class Vectors {
  private static final int DIMENSIONS = 3;

  private Vectors() {}

  /** One to six gradients in space, some of them of length 0. */
  static Arbitrary<double[][]> arbitrary() {
    Arbitrary<double[]> any =
        Arbitraries.doubles().between(-9, 9).ofScale(2).array(double[].class).ofSize(DIMENSIONS);
    return Arbitraries.frequencyOf(
            Tuple.of(6, any), Tuple.of(1, Arbitraries.just(new double[DIMENSIONS])))
        .array(double[][].class)
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  static double[][] gram(double[][] gradients) {
    return Arrays.stream(gradients)
        .map(a -> Arrays.stream(gradients).mapToDouble(b -> dot(a, b)).toArray())
        .toArray(double[][]::new);
  }

  /** The inner products of w_i·g_i. */
  static double[][] weighted(double[][] gram, double[] weights) {
    double[][] products = new double[gram.length][gram.length];
    for (int i = 0; i < gram.length; i++) {
      for (int j = 0; j < gram.length; j++) {
        products[i][j] = weights[i] * weights[j] * gram[i][j];
      }
    }
    return products;
  }

  /** Σ c·g. */
  static double[] combine(double[] coefficients, double[][] gradients) {
    double[] sum = new double[gradients[0].length];
    for (int i = 0; i < gradients.length; i++) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += coefficients[i] * gradients[i][k];
      }
    }
    return sum;
  }

  /** What a combination makes of gradients. */
  static double[] combine(GradientCombination combination, double[][] gradients) {
    return combine(combination.coefficients(gram(gradients), 1), gradients);
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }

  /** The gain of the group that gains least by a step along the direction. */
  static double worstGain(double[][] gradients, double[] direction) {
    return Arrays.stream(gradients).mapToDouble(g -> dot(g, direction)).min().orElseThrow();
  }
}
