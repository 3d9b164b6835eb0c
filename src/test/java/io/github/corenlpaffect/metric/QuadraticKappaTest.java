package io.github.corenlpaffect.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.Ints;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuadraticKappaTest {

  @Test
  void weighsMistakesByTheSquareOfTheirDistance() {
    int[] gold = {0, 1, 2, 3};
    int[] predicted = {0, 1, 2, 0};

    // observed 9/4; by chance 5/4 + 11/16 + (3/4)² = 5/2
    assertEquals(1 - 2.25 / 2.5, QuadraticKappa.of(gold, predicted), 1e-12);
  }

  @Test
  void equalPredictionsGetZero() {
    assertEquals(0, QuadraticKappa.of(new int[] {-3, 0, 3}, new int[] {1, 1, 1}));
  }

  @Test
  void goldLevelsThatDoNotDifferLeaveItUndefined() {
    assertEquals(Double.NaN, QuadraticKappa.of(new int[] {2, 2}, new int[] {2, 2}));
    assertEquals(Double.NaN, QuadraticKappa.of(new int[0], new int[0]));
  }

  @Property
  void isTheWeightedTableOfCohen(
      @ForAll @Size(20) List<@IntRange(max = 3) Integer> goldLevels,
      @ForAll @Size(20) List<@IntRange(max = 3) Integer> predictedLevels) {
    Assume.that(goldLevels.stream().distinct().count() > 1);
    int[] gold = Ints.toArray(goldLevels);
    int[] predicted = Ints.toArray(predictedLevels);
    double observed = 0;
    double byChance = 0;
    for (int i = 0; i < gold.length; i++) {
      observed += square(gold[i] - predicted[i]);
      for (int other : predicted) {
        byChance += square(gold[i] - other) / gold.length;
      }
    }

    assertEquals(1 - observed / byChance, QuadraticKappa.of(gold, predicted), 1e-9);
  }

  private static double square(double value) {
    return value * value;
  }
}
