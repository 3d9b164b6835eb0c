package io.github.corenlpaffect.experiment.activelearning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.metric.PairedBootstrap;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a simulation has found.
 *
 * @param options of it
 * @param measure by which models were measured
 * @param pool how many texts there were to choose among
 * @param measured how many texts were measured on
 * @param figures by strategy and seed the figures after each step
 */
record SimulationFindings(
    SimulationOptions options,
    String measure,
    int pool,
    int measured,
    ImmutableTable<StrategyKind, Long, ImmutableList<Double>> figures) {

  /** A strategy's figures after each step, over the seeds. */
  ImmutableList<MeanDeviation> curve(StrategyKind strategy) {
    return IntStream.range(0, options.labels().size())
        .mapToObj(
            step ->
                MeanDeviation.of(
                    figures.row(strategy).values().stream().map(all -> all.get(step)).toList()))
        .collect(toImmutableList());
  }

  /** A strategy's saving after a step, by the means of the seeds. */
  OptionalDouble saving(StrategyKind strategy, int step) {
    return saving(strategy, step, IntStream.range(0, options.seeds().size()).toArray());
  }

  /** The interval that holds 95 % of a strategy's savings at the end if seeds are drawn anew. */
  Interval savingInterval(StrategyKind strategy) {
    int last = options.labels().size() - 1;
    return PairedBootstrap.ofDifference(
        options.seeds().size(),
        drawn -> saving(strategy, last, drawn).orElse(Double.NaN),
        drawn -> 0);
  }

  /**
   * How much better a strategy is than chance with one seed, which both began with the same labels:
   * the mean over the steps after the first, over the seeds.
   */
  MeanDeviation advantage(StrategyKind strategy) {
    return MeanDeviation.of(
        options.seeds().stream()
            .map(
                seed ->
                    later(figures.get(strategy, seed))
                        - later(figures.get(StrategyKind.RANDOM, seed)))
            .toList());
  }

  /** With how many of the seeds that advantage is above 0. */
  long wins(StrategyKind strategy) {
    return options.seeds().stream()
        .filter(
            seed ->
                later(figures.get(strategy, seed)) > later(figures.get(StrategyKind.RANDOM, seed)))
        .count();
  }

  /** The saving by some of the seeds, the same for the strategy and for chance. */
  private OptionalDouble saving(StrategyKind strategy, int step, int[] seeds) {
    return Saving.share(
        step, options.labels(), means(StrategyKind.RANDOM, seeds), means(strategy, seeds));
  }

  private List<Double> means(StrategyKind strategy, int[] seeds) {
    return IntStream.range(0, options.labels().size())
        .mapToObj(
            step ->
                Arrays.stream(seeds)
                    .mapToObj(options.seeds()::get)
                    .mapToDouble(seed -> figures.get(strategy, seed).get(step))
                    .average()
                    .orElseThrow())
        .toList();
  }

  private static double later(List<Double> curve) {
    return curve.stream().skip(1).mapToDouble(figure -> figure).average().orElseThrow();
  }
}
