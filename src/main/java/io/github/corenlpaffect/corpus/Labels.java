package io.github.corenlpaffect.corpus;

import java.util.Arrays;

/** Label vectors. */
final class Labels {

  private Labels() {}

  /** Certainty of one label among several. */
  static double[] oneHot(int size, int index) {
    double[] result = new double[size];
    result[index] = 1;
    return result;
  }

  /** No label known yet. */
  static double[] missing(int size) {
    double[] result = new double[size];
    Arrays.fill(result, Double.NaN);
    return result;
  }
}
