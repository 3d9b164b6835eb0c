package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EpochPlanTest {
  private final EpochPlan<String> plan =
      new EpochPlan<>(
          List.of(corpus("a", 7, 0.6), corpus("b", 3, 2.4), corpus("c", 10, 1), corpus("d", 4, 0)),
          5);

  /** Frozen: models that have shipped were trained in this order. */
  @Test
  void theOrderStaysWhatItIs() {
    assertEquals(
        "b1 a3 c9 b2 c2 c0 a2 c5 c6 b2 c8 c7 c1 b2 c4 a1 a0 b0 c3 b1 b0",
        String.join(" ", plan.epoch(0)));
    assertEquals(
        "a2 b2 b2 c6 b1 a0 a2 b2 c0 c2 c3 b1 c5 a6 b0 c1 c9 c8 b0 c7 c4",
        String.join(" ", plan.epoch(3)));
  }

  @Test
  void aCorpusGoesOnWhereItStopped() {
    List<String> taken = new ArrayList<>();
    taken.addAll(plan.round(0, new long[] {0, 0, 0, 0}, new int[] {4, 0, 0, 0}));
    taken.addAll(plan.round(1, new long[] {4, 0, 0, 0}, new int[] {3, 0, 0, 0}));

    assertEquals(
        List.of("a0", "a1", "a2", "a3", "a4", "a5", "a6"), taken.stream().sorted().toList());
  }

  private static TrainingCorpus<String> corpus(String name, int size, double passes) {
    return new TrainingCorpus<>(
        name,
        IntStream.range(0, size).mapToObj(i -> name + i).collect(ImmutableList.toImmutableList()),
        passes);
  }
}
