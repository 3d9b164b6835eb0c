package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinationTest {
  private static final double EXACT = 1e-12;
  private static final OwnKnowledge LEARNT = new OwnKnowledge(0.7, 0.01);

  private final Map<PairMeasure, Pairs> measures = new EnumMap<>(PairMeasure.class);

  /** c = (1 − .5 · .8 + 1 − .7 · 1) / 2 = .45, s = .8. */
  @Test
  void similarityAndWhatIsCommonAreMultiplied() {
    put(PairMeasure.ALIGNMENT, 0.8, 0.8);
    put(PairMeasure.EXPLAINED, 0.5, 0.3);
    put(PairMeasure.GAIN, 0.2, -0.1);

    assertEquals(Math.sqrt(0.8 * 0.45), combined(LEARNT), EXACT);
  }

  @Test
  void gradientsCountHalfOfTheSimilarity() {
    put(PairMeasure.ALIGNMENT, 0.8, 0.8);
    put(PairMeasure.GRADIENT_COSINE, 0.2, 0.2);
    put(PairMeasure.EXPLAINED, 1, 1);

    assertEquals(Math.sqrt(0.5), combined(LEARNT), EXACT);
  }

  @Test
  void aTaskThatWasNotLearntIsRelatedToNone() {
    put(PairMeasure.ALIGNMENT, 1, 1);
    put(PairMeasure.EXPLAINED, 1, 1);

    assertEquals(0, combined(new OwnKnowledge(0.02, 0.2)), EXACT);
  }

  @Test
  void distancesAreWhatIsLeft() {
    put(PairMeasure.ALIGNMENT, 1, 1);
    put(PairMeasure.EXPLAINED, 0.25, 0.25);

    double[][] distances = Combination.distances(Combination.of(measures, List.of(LEARNT, LEARNT)));

    assertEquals(0.5, distances[0][1], EXACT);
    assertEquals(0, distances[1][1], EXACT);
  }

  private void put(PairMeasure measure, double there, double back) {
    measures.put(measure, new Pairs(new double[][] {{Double.NaN, there}, {back, Double.NaN}}));
  }

  private double combined(OwnKnowledge second) {
    return Combination.of(measures, List.of(LEARNT, second)).get(0, 1);
  }
}
