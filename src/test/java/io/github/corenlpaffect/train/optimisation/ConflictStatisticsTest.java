package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ConflictStatisticsTest {
  private static final ImmutableList<String> GROUPS = ImmutableList.of("a", "b", "c");

  private final ConflictStatistics statistics = new ConflictStatistics(GROUPS);

  private void addTwoSteps() {
    statistics.add(Vectors.gram(new double[][] {{1, 0}, {3, 4}, {0, 2}}));
    statistics.add(Vectors.gram(new double[][] {{1, 0}, {-5, 0}, {0, 0}}));
  }

  @Test
  void countsCosinesAndConflictsOfEachPair() {
    addTwoSteps();

    assertEquals(
        ImmutableList.of(
            new ConflictStatistics.Pair("a", "b", -0.2, 0.5, 2),
            new ConflictStatistics.Pair("a", "c", 0, 0, 1),
            new ConflictStatistics.Pair("b", "c", 0.8, 0, 1)),
        statistics.pairs());
  }

  @Test
  void reportsTheLowestCosinesFirst() {
    addTwoSteps();
    statistics.add(Vectors.gram(new double[][] {{1, 0}, {-1, 0}, {0, 0}}));

    String[] lines = statistics.report().lines().toArray(String[]::new);
    assertEquals("gradients of 1 of 3 pairs of groups are in conflict in most steps", lines[0]);
    assertEquals("  a and b: mean cosine -0.47, in conflict in 67 % of 3 steps", lines[1]);
    assertTrue(lines[2].startsWith("  a and c"), lines[2]);
    assertEquals(4, lines.length);
  }

  @Test
  void withoutStepsItSaysSoAndNamesNoPair() {
    assertEquals(
        "gradients of 0 of 0 pairs of groups are in conflict in most steps", statistics.report());
    assertEquals(Double.NaN, statistics.pairs().get(0).meanCosine());
  }

  @Test
  void goesOnFromAState() {
    addTwoSteps();
    ConflictStatistics other = new ConflictStatistics(GROUPS);
    other.restore(statistics.state());

    assertEquals(statistics.pairs(), other.pairs());
  }
}
