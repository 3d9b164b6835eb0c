package io.github.corenlpaffect.experiment.relatedness;

import java.util.List;
import java.util.Map;

/**
 * One number of relatedness from several: √(s · c). The similarity s is the alignment of the
 * representations, or its mean with the cosine of the gradients where there is one. What is common,
 * c, is 1 − (1 − redundancy)(1 − dependency): the part of B that A holds already or adds, in shares
 * of variance, on average of both directions. The geometric mean makes unrelated what has nothing
 * in common, however similar two models are by what they began with. Negative and undefined values
 * count as 0.
 */
final class Combination {
  private Combination() {}

  /** The numbers of all pairs, 0…1, the same in both orders. */
  static Pairs of(Map<PairMeasure, Pairs> measures, List<OwnKnowledge> known) {
    return Pairs.symmetric(
        known.size(),
        (from, to) ->
            known.get(from).isLearnt() && known.get(to).isLearnt() ? of(measures, from, to) : 0);
  }

  private static double of(Map<PairMeasure, Pairs> measures, int one, int other) {
    double common = (common(measures, one, other) + common(measures, other, one)) / 2;
    return Math.sqrt(similarity(measures, one, other) * common);
  }

  /** By how much tasks are apart, 1 − relatedness; of a task from itself 0. */
  static double[][] distances(Pairs relatedness) {
    double[][] distances = new double[relatedness.tasks()][relatedness.tasks()];
    for (int i = 0; i < distances.length; i++) {
      for (int j = 0; j < distances.length; j++) {
        distances[i][j] = i == j ? 0 : 1 - relatedness.get(i, j);
      }
    }
    return distances;
  }

  private static double similarity(Map<PairMeasure, Pairs> measures, int from, int to) {
    double alignment = share(measures.get(PairMeasure.ALIGNMENT), from, to);
    Pairs cosines = measures.get(PairMeasure.GRADIENT_COSINE);
    return cosines == null || Double.isNaN(cosines.get(from, to))
        ? alignment
        : (alignment + share(cosines, from, to)) / 2;
  }

  private static double common(Map<PairMeasure, Pairs> measures, int from, int to) {
    double redundancy = share(measures.get(PairMeasure.EXPLAINED), from, to);
    double dependency = share(measures.get(PairMeasure.GAIN), from, to);
    return 1 - (1 - redundancy) * (1 - dependency);
  }

  private static double share(Pairs measure, int from, int to) {
    double value = measure == null ? 0 : measure.get(from, to);
    return Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
  }
}
