package io.github.corenlpaffect.application.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.application.Dimension;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SmoothingTest {
  private static final double ROUNDING = 1e-9;

  /**
   * At the beginning of a text of four sentences, whose middles are at ⅛, ⅜ …, a window of half a
   * text holds two: at a quarter and three quarters of its reach, with the tricube weights (1 −
   * (1/4)³)³ and (1 − (3/4)³)³.
   */
  @Test
  void aWindowWeighsByTheTricubeOfTheDistance() {
    double near = Math.pow(1 - 1 / 64.0, 3);
    double far = Math.pow(1 - 27 / 64.0, 3);

    ImmutableDoubleArray arc = window(0.5, 1, 0, -1, -1);

    assertEquals(Arc.POINTS, arc.length());
    assertEquals(near / (near + far), arc.get(0), ROUNDING);
  }

  @Test
  void whereAWindowHoldsNoSentenceTheNearestCounts() {
    ImmutableDoubleArray arc = window(0.01, 0.5, -0.5);

    assertEquals(0.5, arc.get(0));
    assertEquals(0.5, arc.get(Arc.POINTS / 2 - 1));
    assertEquals(-0.5, arc.get(Arc.POINTS / 2));
    assertEquals(-0.5, arc.get(Arc.POINTS - 1));
  }

  @Property
  void aWindowNeverLeavesTheRangeOfTheValues(
      @ForAll @NotEmpty List<@DoubleRange(min = -1, max = 1) Double> valences,
      @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
    double[] values = valences.stream().mapToDouble(Double::doubleValue).toArray();
    double least = DoubleStream.of(values).min().orElseThrow();
    double most = DoubleStream.of(values).max().orElseThrow();

    window(share, values)
        .forEach(v -> assertTrue(v >= least - ROUNDING && v <= most + ROUNDING, () -> "" + v));
  }

  @Test
  void aWindowMustHaveAWidth() {
    for (double share : new double[] {0, -1, 1.1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> Smoothing.window(share));
    }
  }

  /** The integral of 1 · cos(πx) over the first half is 1/π, of −1 over the second as much. */
  @Test
  void cosinesAreIntegratedOverSentences() {
    DocumentCourse course = MadeUpCourses.ofValences(1, -1);

    double[] coefficients =
        CosineSmoothing.coefficients(course.sentences(), new double[] {1, -1}, 4);

    double[] expected = {0, 4 / Math.PI, 0, -4 / (3 * Math.PI)};
    assertArrayEquals(expected, coefficients, ROUNDING);
  }

  @Test
  void lowFrequenciesPassAndHighOnesDoNot() {
    double[] both =
        IntStream.range(0, 400).mapToDouble(i -> cosine(2, i) + cosine(30, i)).toArray();

    ImmutableDoubleArray arc =
        MadeUpCourses.ofValences(both).arc(Dimension.VALENCE, Smoothing.cosine()).values();

    for (int point = 0; point < Arc.POINTS; point++) {
      double expected = 0.25 * Math.cos(2 * Math.PI * Arc.place(point));
      assertEquals(expected, arc.get(point), 1e-3);
    }
    assertThrows(IllegalArgumentException.class, () -> Smoothing.cosine(0));
  }

  private static double cosine(int halves, int sentence) {
    return 0.25 * Math.cos(Math.PI * halves * (sentence + 0.5) / 400);
  }

  private static ImmutableDoubleArray window(double share, double... valences) {
    return MadeUpCourses.ofValences(valences)
        .arc(Dimension.VALENCE, Smoothing.window(share))
        .values();
  }
}
