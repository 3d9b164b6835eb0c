package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.LexiconEntry;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;

/**
 * How the values that a user may state of a word lie in the words' rows: valence and the eight
 * intensities, {@link #COUNT} in all, in the order of {@link LexiconEntry#values}. Read out of a
 * word's row they are about what the model says of a sentence for that word's sake. A row that is
 * to hold other values moves the shortest way, measured by how the rows of affective words vary: if
 * Σ is the covariance of rows and W the weights of the read-out, then by ΣW(WᵀΣW)⁻¹ times the
 * change of the values. Learnt weights, no values of words.
 *
 * @param readOut from a row that is not negated to the values
 * @param directions (ΣW)ᵀ: [{@link #COUNT} × row width]
 * @param negatedDirections the same, of the words' rows under negation with those that are not:
 *     [{@link #COUNT} × row width]
 */
public record WordValues(DenseLayer readOut, Matrix directions, Matrix negatedDirections) {
  /** The number of values. */
  public static final int COUNT = LexiconEntry.VALUES;

  /**
   * The length of a change, in deviations, from which on it is shortened. Intensities that hardly
   * any word has (trust of 1) would otherwise lie far beyond all rows, where outputs mean nothing.
   */
  private static final double FAR = 10;

  /**
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public WordValues {
    if (readOut.outputs() != COUNT
        || directions.rows() != COUNT
        || negatedDirections.rows() != COUNT
        || directions.columns() != readOut.inputs()
        || negatedDirections.columns() != readOut.inputs()) {
      throw new IllegalArgumentException("the values of words do not fit their rows");
    }
  }

  /** The width of the rows. */
  int rowWidth() {
    return readOut.inputs();
  }

  /**
   * Moves a row.
   *
   * @param target the values that it is to hold; of NaN none is stated
   * @param gain {@link ValueGain#of} values that are stated where these are
   * @param plain the word's row as it is without negation
   * @param negated whether the row to move is the one under negation
   * @param row what is changed
   */
  void move(double[] target, double[][] gain, float[] plain, boolean negated, float[] row) {
    double[] change = change(target, plain);
    double[] factors = new double[COUNT];
    double squaredLength = 0;
    for (int i = 0; i < COUNT; i++) {
      for (int j = 0; j < COUNT; j++) {
        factors[i] += gain[i][j] * change[j];
      }
      squaredLength += factors[i] * change[i];
    }
    double shortening = 1 / Math.sqrt(1 + Math.max(0, squaredLength) / (FAR * FAR));
    Matrix ways = negated ? negatedDirections : directions;
    for (int i = 0; i < COUNT; i++) {
      Vectors.addScaled((float) (shortening * factors[i]), ways.row(i), row);
    }
  }

  private double[] change(double[] target, float[] plain) {
    float[] held = new float[COUNT];
    readOut.apply(plain, held);
    double[] change = new double[COUNT];
    Arrays.setAll(change, i -> Double.isNaN(target[i]) ? 0 : target[i] - held[i]);
    return change;
  }
}
