package io.github.corenlpaffect.experiment.relatedness;

import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/**
 * Canonical correlation analysis (Hotelling 1936): the correlations of the linear combinations of
 * two sets of outputs that correlate most.
 */
final class CanonicalCorrelations {
  /** Of the largest singular value: below it an axis is taken for rounding. */
  private static final double NEGLIGIBLE = 1e-6;

  private CanonicalCorrelations() {}

  /**
   * The correlations, largest first: the singular values of QₓᵀQᵧ, where Q are orthonormal bases of
   * the centred columns (Björck and Golub 1973).
   *
   * @param x [text][output]
   * @param y as many texts
   * @return 0…1, as many as the smaller rank of both; empty if one of them does not vary
   */
  static double[] of(SimpleMatrix x, SimpleMatrix y) {
    SimpleMatrix ofX = basis(x);
    SimpleMatrix ofY = basis(y);
    if (ofX.numCols() == 0 || ofY.numCols() == 0) {
      return new double[0];
    }
    double[] cosines = ofX.transpose().mult(ofY).svd(true).getSingularValues();
    return Arrays.stream(cosines)
        .limit(Math.min(ofX.numCols(), ofY.numCols()))
        .map(cosine -> Math.min(1, cosine))
        .toArray();
  }

  /** Their mean, by which Raghu, Gilmer, Yosinski and Sohl-Dickstein (2017) compare; or NaN. */
  static double mean(SimpleMatrix x, SimpleMatrix y) {
    return Arrays.stream(of(x, y)).average().orElse(Double.NaN);
  }

  private static SimpleMatrix basis(SimpleMatrix columns) {
    SimpleSVD<SimpleMatrix> svd = Centred.of(columns).svd(true);
    double[] values = svd.getSingularValues();
    int rank = 0;
    while (rank < values.length && values[rank] > NEGLIGIBLE * Math.max(values[0], NEGLIGIBLE)) {
      rank++;
    }
    return rank == 0
        ? new SimpleMatrix(columns.numRows(), 0)
        : svd.getU().extractMatrix(0, columns.numRows(), 0, rank);
  }
}
