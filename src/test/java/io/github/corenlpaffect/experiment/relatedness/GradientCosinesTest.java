package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics.Pair;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradientCosinesTest {

  /** (10 · .6 + 30 · .2) / 40. */
  @Test
  void trainingsCountByTheirSteps() {
    GradientCosines cosines =
        new GradientCosines(
            List.of(new Pair("a", "b", 0.6, 0, 10), new Pair("b", "a", 0.2, 0.5, 30)));

    assertEquals(0.3, cosines.between("a", "b"), 1e-12);
    assertEquals(0.3, cosines.between("b", "a"), 1e-12);
  }

  @Test
  void tasksThatNeverMetHaveNone() {
    GradientCosines cosines =
        new GradientCosines(List.of(new Pair("a", "b", Double.NaN, Double.NaN, 0)));

    assertTrue(Double.isNaN(cosines.between("a", "b")));
    assertTrue(Double.isNaN(cosines.between("a", "c")));
  }

  @Test
  void eightTasksAreTrainedAtOnceAndMoreSoThatAnyTwoMeet() {
    List<Integer> eight = IntStream.range(0, 8).boxed().toList();
    List<Integer> ten = IntStream.range(0, 10).boxed().toList();
    ImmutableList<ImmutableList<Integer>> together = GradientCosines.together(ten);

    assertEquals(List.of(eight), GradientCosines.together(eight));
    assertEquals(3, together.size());
    assertTrue(together.stream().allMatch(list -> list.size() <= 8));
    for (int i : ten) {
      for (int j : ten) {
        assertTrue(together.stream().anyMatch(list -> list.containsAll(List.of(i, j))));
      }
    }
  }
}
