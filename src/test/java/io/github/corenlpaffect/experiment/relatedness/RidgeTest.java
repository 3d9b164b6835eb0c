package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class RidgeTest {

  /** Standardised, the slope 4 of y = 3 + 4 x is shrunk by 1 / (1 + λ), with the least λ, 10⁻⁴. */
  @Test
  void aLineWithoutNoiseIsShrunkByTheLeastPenalty() {
    SimpleMatrix x = new SimpleMatrix(new double[][] {{0}, {1}, {2}, {3}, {4}});
    SimpleMatrix y = x.scale(4).plus(3);

    SimpleMatrix predicted = Ridge.fit(x, y).predict(new SimpleMatrix(new double[][] {{2}, {12}}));

    assertEquals(11, predicted.get(0), 1e-12);
    assertEquals(11 + 40 / (1 + 1e-4), predicted.get(1), 1e-9);
  }

  /**
   * Of y = x / 2 + e with e orthogonal and x of variance 1, e of ¼, the error of generalised
   * cross-validation is (¼ + ¼ (λ / (1 + λ))²) / (1 − (1 + 1 / (1 + λ)) / 4)²: for λ = .3, 1 and 3
   * .846, .800 and .826. So λ is 1, and the slope is halved.
   */
  @Test
  void thePenaltyIsTheOneOfTheLeastCrossValidationError() {
    SimpleMatrix x = new SimpleMatrix(new double[][] {{-1}, {-1}, {1}, {1}});
    SimpleMatrix y = new SimpleMatrix(new double[][] {{0}, {-1}, {1}, {0}});

    assertEquals(
        0.25, Ridge.fit(x, y).predict(new SimpleMatrix(new double[][] {{1}})).get(0), 1e-12);
  }

  @Test
  void anInputThatNeverVariesAndOneThatRepeatsAnotherDoNoHarm() {
    SimpleMatrix x =
        new SimpleMatrix(new double[][] {{5, 0, 0}, {5, 1, 1}, {5, 2, 2}, {5, 3, 3}, {5, 4, 4}});
    SimpleMatrix y = x.extractVector(false, 1);

    SimpleMatrix predicted = Ridge.fit(x, y).predict(x);

    assertTrue(predicted.minus(y).normF() < 1e-3, predicted.toString());
  }
}
