package io.github.corenlpaffect.model;

import org.ejml.simple.SimpleMatrix;

/**
 * What makes of a change of a word's values the factors of {@link WordValues#directions}: the
 * inverse of WᵀΣW, in which values that nobody states are held loosely. Apart from {@link
 * WordValues}, so that only who has a lexicon loads the matrix library.
 */
final class ValueGain {
  /**
   * How loosely values that nobody states are held where they are, in their deviations. Chosen on
   * twenty neutral, ten good and ten bad words in nine sentences: where values are held firmly
   * (0.3), a stated anger of 1 gives .2; where they are not held at all, a stated surprise gives
   * more fear than surprise, and anger survives negation.
   */
  private static final double HOLD = 2.5;

  /** Keeps the covariance of values invertible where one never varies. */
  private static final double JITTER = 1e-9;

  private final SimpleMatrix covariance;

  ValueGain(WordValues values) {
    covariance = covariance(values);
  }

  /**
   * From the change of the values to the factors of the directions.
   *
   * @param stated values of which NaN are not stated
   * @return [{@value WordValues#COUNT} × {@value WordValues#COUNT}]
   */
  double[][] of(double[] stated) {
    SimpleMatrix loosened = covariance.copy();
    for (int i = 0; i < WordValues.COUNT; i++) {
      double variance = loosened.get(i, i);
      double loose = Double.isNaN(stated[i]) ? HOLD * HOLD * variance : 0;
      loosened.set(i, i, variance + loose + JITTER);
    }
    SimpleMatrix inverse = loosened.invert();
    double[][] gain = new double[WordValues.COUNT][WordValues.COUNT];
    for (int i = 0; i < WordValues.COUNT; i++) {
      for (int j = 0; j < WordValues.COUNT; j++) {
        gain[i][j] = inverse.get(i, j);
      }
    }
    return gain;
  }

  /** WᵀΣW, made symmetric. */
  private static SimpleMatrix covariance(WordValues values) {
    SimpleMatrix product = new SimpleMatrix(WordValues.COUNT, WordValues.COUNT);
    for (int i = 0; i < WordValues.COUNT; i++) {
      float[] row = new float[WordValues.COUNT];
      values.readOut().weights().addProduct(values.directions().row(i), row);
      for (int j = 0; j < WordValues.COUNT; j++) {
        product.set(i, j, row[j]);
      }
    }
    return product.plus(product.transpose()).scale(0.5);
  }
}
