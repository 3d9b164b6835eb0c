package io.github.corenlpaffect;

/**
 * How sure the model is of each part, 0…1.
 *
 * @param sentiment the probability of the predicted class
 * @param valence 1 − the expected absolute error of the valence over its range
 * @param emotions 1 − the expected absolute error of the intensities over their range, mean of the
 *     eight
 */
public record Confidence(double sentiment, double valence, double emotions) {

  /**
   * @throws IllegalArgumentException if one is not a number in 0…1
   */
  public Confidence {
    UnitInterval.check("confidence of sentiment", sentiment);
    UnitInterval.check("confidence of valence", valence);
    UnitInterval.check("confidence of emotions", emotions);
  }

  /** No confidence in any part. */
  public static Confidence none() {
    return new Confidence(0, 0, 0);
  }
}
