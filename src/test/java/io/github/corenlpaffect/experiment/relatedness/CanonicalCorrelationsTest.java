package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class CanonicalCorrelationsTest {
  private static final double EXACT = 1e-12;

  /** The factorial design of two factors and their interaction, all orthogonal. */
  private static final double[][] DESIGN = {{1, 1, 1}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}};

  @Test
  void ofSingleOutputsItIsPearsonWithoutSign() {
    SimpleMatrix x = new SimpleMatrix(new double[][] {{1}, {-1}, {0}});
    SimpleMatrix y = new SimpleMatrix(new double[][] {{-1}, {0}, {1}});

    assertArrayEquals(new double[] {0.5}, CanonicalCorrelations.of(x, y), EXACT);
  }

  /** x spans a and b; y spans a + c and b: the angle between a and a + c is 45°, b is in both. */
  @Test
  void twoPlanesThatShareALine() {
    SimpleMatrix x = columns(new double[][] {{1, 0}, {0, 1}, {0, 0}});
    SimpleMatrix y = columns(new double[][] {{1, 0}, {0, 1}, {1, 0}});

    assertArrayEquals(new double[] {1, Math.sqrt(0.5)}, CanonicalCorrelations.of(x, y), EXACT);
    assertEquals((1 + Math.sqrt(0.5)) / 2, CanonicalCorrelations.mean(x, y), EXACT);
  }

  /** y is one of the factors of x; the number of correlations is that of the fewer outputs. */
  @Test
  void aLineInAPlane() {
    SimpleMatrix x = columns(new double[][] {{1, 0}, {0, 1}, {0, 0}});
    SimpleMatrix y = columns(new double[][] {{3}, {4}, {0}});

    assertArrayEquals(new double[] {1}, CanonicalCorrelations.of(x, y), EXACT);
    assertArrayEquals(new double[] {1}, CanonicalCorrelations.of(y, x), EXACT);
  }

  /** Probabilities of two classes are one number told twice. */
  @Test
  void outputsThatAddUpToOneCountOnce() {
    SimpleMatrix x = new SimpleMatrix(new double[][] {{0.2, 0.8}, {0.5, 0.5}, {0.9, 0.1}});

    assertArrayEquals(new double[] {1}, CanonicalCorrelations.of(x, x.scale(2)), EXACT);
  }

  @Test
  void outputsThatDoNotVaryHaveNone() {
    SimpleMatrix x = new SimpleMatrix(new double[][] {{1}, {1}, {1}});
    SimpleMatrix y = new SimpleMatrix(new double[][] {{1}, {2}, {3}});

    assertEquals(0, CanonicalCorrelations.of(x, y).length);
    assertTrue(Double.isNaN(CanonicalCorrelations.mean(x, y)));
  }

  private static SimpleMatrix columns(double[][] combinations) {
    return new SimpleMatrix(DESIGN).mult(new SimpleMatrix(combinations));
  }
}
