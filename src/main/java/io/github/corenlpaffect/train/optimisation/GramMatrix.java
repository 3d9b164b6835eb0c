package io.github.corenlpaffect.train.optimisation;

import com.google.common.base.Preconditions;
import java.util.stream.IntStream;

/**
 * What the inner products of vectors g tell: square and symmetric arrays whose element (i, j) is
 * g_i·g_j.
 */
public final class GramMatrix {
  private GramMatrix() {}

  /** ‖g_i‖ of each vector. */
  public static double[] norms(double[][] gram) {
    return IntStream.range(0, gram.length).mapToDouble(i -> Math.sqrt(gram[i][i])).toArray();
  }

  /** The inner products of each g_i with Σ c·g. */
  static double[] times(double[][] gram, double[] coefficients) {
    double[] products = new double[gram.length];
    for (int i = 0; i < gram.length; i++) {
      products[i] = dot(gram[i], coefficients);
    }
    return products;
  }

  /** ‖Σ c·g‖. */
  static double norm(double[][] gram, double[] coefficients) {
    return Math.sqrt(Math.max(0, dot(times(gram, coefficients), coefficients)));
  }

  /**
   * Whether a vector is not zero.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  static boolean present(double[][] gram, int i) {
    Preconditions.checkArgument(
        Double.isFinite(gram[i][i]), "the gradient of group %s is not finite", i);
    return gram[i][i] >= Double.MIN_NORMAL;
  }

  /** Σ a·b. */
  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
