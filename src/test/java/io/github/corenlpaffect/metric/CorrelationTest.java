package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CorrelationTest {
  private static final double EXACT = 1e-12;

  @Test
  void pearsonIsCovarianceOverSpread() {
    double[] gold = {1, 2, 3};
    double[] predicted = {1, 3, 2};

    assertEquals(0.5, Correlation.pearson(gold, predicted), EXACT);
  }

  @Test
  void spearmanGivesEqualValuesTheAverageOfTheirRanks() {
    double[] gold = {10, 20, 20, 900};
    double[] predicted = {1, 2, 3, 4};

    // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / √(4.5 · 5)
    assertEquals(Math.sqrt(0.9), Correlation.spearman(gold, predicted), EXACT);
  }

  @Test
  void equalPredictionsGetZero() {
    double[] gold = {1, 2, 3};
    double[] predicted = {0.1, 0.1, 0.1};

    assertEquals(0, Correlation.pearson(gold, predicted));
    assertEquals(0, Correlation.spearman(gold, predicted));
  }

  @Test
  void goldValuesThatDoNotDifferLeaveItUndefined() {
    assertEquals(Double.NaN, Correlation.pearson(new double[] {1, 1}, new double[] {1, 2}));
    assertEquals(Double.NaN, Correlation.spearman(new double[0], new double[0]));
  }

  @Test
  void refusesAnotherNumberOfPredictions() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Correlation.pearson(new double[] {1, 2}, new double[] {1}));
  }

  @Property
  void pearsonIgnoresUnitsAndSpearmanAnyGrowingMap(
      @ForAll @Size(min = 2, max = 30) int[] values, @ForAll @IntRange(min = 1, max = 9) int unit) {
    double[] gold = Arrays.stream(values).asDoubleStream().toArray();
    Assume.that(Arrays.stream(values).distinct().count() > 1);

    assertEquals(1, Correlation.pearson(gold, map(gold, v -> unit * v + 7)), 1e-9);
    assertEquals(-1, Correlation.pearson(gold, map(gold, v -> -unit * v)), 1e-9);
    assertEquals(1, Correlation.spearman(gold, map(gold, Math::cbrt)), 1e-9);
  }

  private static double[] map(double[] values, DoubleUnaryOperator function) {
    return Arrays.stream(values).map(function).toArray();
  }
}
