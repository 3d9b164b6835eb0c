package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class RepresentationTest {
  private static final double EXACT = 1e-12;

  @Test
  void ofSingleUnitsItIsTheSquareOfPearson() {
    Representation x = of(new double[][] {{1}, {-1}, {0}});
    Representation y = of(new double[][] {{1}, {0}, {-1}});

    assertEquals(0.25, x.alignment(y), EXACT);
  }

  /** XᵀX = diag(2, 2), YᵀY = 2, YᵀX = (2, 0): 4 / (√8 · 2). */
  @Test
  void oneOfTwoUnitsInCommon() {
    Representation x = of(new double[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}});
    Representation y = of(new double[][] {{1}, {-1}, {0}, {0}});

    assertEquals(4 / (Math.sqrt(8) * 2), x.alignment(y), EXACT);
  }

  @Test
  void rotationScaleAndShiftDoNotMatter() {
    SimpleMatrix x = SimpleMatrix.random_DDRM(20, 2, -1, 1, new Random(1));
    SimpleMatrix rotated =
        x.mult(new SimpleMatrix(new double[][] {{0.6, 0.8}, {-0.8, 0.6}})).scale(3).plus(7);

    assertEquals(1, new Representation(x).alignment(new Representation(rotated)), EXACT);
  }

  @Test
  void whatDoesNotVaryTogetherHasNothingInCommon() {
    Representation x = of(new double[][] {{-1}, {0}, {1}});
    Representation y = of(new double[][] {{-1}, {2}, {-1}});

    assertEquals(0, x.alignment(y), EXACT);
  }

  @Test
  void whatRepresentsAllTextsAlikeHasNoAlignment() {
    Representation x = of(new double[][] {{1}, {0}, {-1}});

    assertTrue(Double.isNaN(x.alignment(of(new double[][] {{2}, {2}, {2}}))));
  }

  private static Representation of(double[][] rows) {
    return new Representation(new SimpleMatrix(rows));
  }
}
