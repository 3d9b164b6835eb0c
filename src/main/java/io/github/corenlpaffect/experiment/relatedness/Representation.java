package io.github.corenlpaffect.experiment.relatedness;

import org.ejml.simple.SimpleMatrix;

/** How a model represents texts, to be compared with how another represents the same. Immutable. */
final class Representation {
  private final SimpleMatrix centred;
  private final double norm;

  /**
   * A representation.
   *
   * @param activations [text][unit], finite
   */
  Representation(SimpleMatrix activations) {
    centred = Centred.of(activations);
    norm = centred.transpose().mult(centred).normF();
  }

  /**
   * Linear centred kernel alignment, ‖YᵀX‖² / (‖XᵀX‖ ‖YᵀY‖) with Frobenius norms and centred
   * columns: equation 5 of Kornblith, Norouzi, Lee and Hinton (2019). Neither rotations nor a
   * common scale of the units matter; with fewer texts than units it is large by chance.
   *
   * @return 0…1; NaN if one of them represents all texts alike
   * @throws IllegalArgumentException if there are not as many texts
   */
  double alignment(Representation other) {
    double common = other.centred.transpose().mult(centred).normF();
    return common * common / (norm * other.norm);
  }
}
