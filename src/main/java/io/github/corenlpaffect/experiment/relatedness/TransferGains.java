package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Stats;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each task gains by another that is trained together with it: the truth that measures of
 * relatedness are to foretell.
 *
 * @param alone the mean figure of each task by itself
 * @param gains from A to B the mean difference of B's figure when A joins
 * @param deviations the standard deviation of these differences over the repetitions; NaN of one
 */
record TransferGains(ImmutableList<Double> alone, Pairs gains, Pairs deviations) {

  /** Trains every task alone and every pair, so many times each. */
  static TransferGains measure(List<StudiedTask> tasks, Trainings trainings, int repetitions)
      throws IOException {
    double[][] alone = new double[tasks.size()][];
    for (int i = 0; i < tasks.size(); i++) {
      alone[i] = figures(tasks.get(i), List.of(tasks.get(i)), trainings, repetitions);
    }
    double[][][] gains = new double[tasks.size()][tasks.size()][];
    for (int i = 0; i < tasks.size(); i++) {
      for (int j = i + 1; j < tasks.size(); j++) {
        List<StudiedTask> both = List.of(tasks.get(i), tasks.get(j));
        gains[j][i] = minus(figures(both.get(0), both, trainings, repetitions), alone[i]);
        gains[i][j] = minus(figures(both.get(1), both, trainings, repetitions), alone[j]);
      }
    }
    return new TransferGains(
        Arrays.stream(alone).map(Stats::meanOf).collect(toImmutableList()),
        Pairs.of(tasks.size(), (from, to) -> Stats.meanOf(gains[from][to])),
        Pairs.of(tasks.size(), (from, to) -> deviation(gains[from][to])));
  }

  private static double[] figures(
      StudiedTask of, List<StudiedTask> trained, Trainings trainings, int repetitions)
      throws IOException {
    double[] figures = new double[repetitions];
    for (int repetition = 0; repetition < repetitions; repetition++) {
      figures[repetition] = trainings.figures(trained, repetition).get(of.name()).value();
    }
    return figures;
  }

  private static double[] minus(double[] together, double[] alone) {
    return IntStream.range(0, alone.length).mapToDouble(i -> together[i] - alone[i]).toArray();
  }

  private static double deviation(double[] differences) {
    return differences.length < 2 ? Double.NaN : Stats.of(differences).sampleStandardDeviation();
  }
}
