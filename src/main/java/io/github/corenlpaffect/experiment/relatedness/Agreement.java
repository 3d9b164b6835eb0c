package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.metric.Correlation;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well a measure foretells the transfer gains.
 *
 * @param measure the measure
 * @param overall Spearman's rank correlation with the gains over all ordered pairs that have both;
 *     NaN if one does not vary
 * @param withinTargets the mean of the same over the pairs with one task that gains, which asks
 *     which helper is best for a task, not which task is easily helped; NaN if there is none
 * @param pairs how many pairs have both
 */
record Agreement(PairMeasure measure, double overall, double withinTargets, int pairs) {

  /** Of each measure the agreement with the gains, but of the gains themselves. */
  static ImmutableList<Agreement> of(Map<PairMeasure, Pairs> measures, Pairs gains) {
    return measures.entrySet().stream()
        .filter(entry -> entry.getKey() != PairMeasure.TRANSFER)
        .map(entry -> of(entry.getKey(), entry.getValue(), gains))
        .collect(ImmutableList.toImmutableList());
  }

  private static Agreement of(PairMeasure measure, Pairs values, Pairs gains) {
    int[] all = IntStream.range(0, values.tasks()).toArray();
    int[][] pairs =
        IntStream.of(all)
            .boxed()
            .flatMap(from -> IntStream.of(all).mapToObj(to -> new int[] {from, to}))
            .filter(pair -> isMeasured(values, pair) && isMeasured(gains, pair))
            .toArray(int[][]::new);
    double withinTargets =
        IntStream.of(all)
            .mapToDouble(to -> correlation(values, gains, towards(to, pairs)))
            .filter(correlation -> !Double.isNaN(correlation))
            .average()
            .orElse(Double.NaN);
    return new Agreement(measure, correlation(values, gains, pairs), withinTargets, pairs.length);
  }

  private static int[][] towards(int target, int[][] pairs) {
    return IntStream.range(0, pairs.length)
        .filter(i -> pairs[i][1] == target)
        .mapToObj(i -> pairs[i])
        .toArray(int[][]::new);
  }

  private static boolean isMeasured(Pairs values, int[] pair) {
    return !Double.isNaN(values.get(pair[0], pair[1]));
  }

  private static double correlation(Pairs values, Pairs gains, int[][] pairs) {
    return pairs.length < 2
        ? Double.NaN
        : Correlation.spearman(numbers(gains, pairs), numbers(values, pairs));
  }

  private static double[] numbers(Pairs values, int[][] pairs) {
    return IntStream.range(0, pairs.length)
        .mapToDouble(i -> values.get(pairs[i][0], pairs[i][1]))
        .toArray();
  }
}
