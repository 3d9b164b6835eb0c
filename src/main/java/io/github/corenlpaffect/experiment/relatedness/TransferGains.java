package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Stats;
import java.io.IOException;
import java.util.List;
import java.util.Map;

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
    double[][] alone = new double[tasks.size()][repetitions];
    for (int i = 0; i < tasks.size(); i++) {
      for (int repetition = 0; repetition < repetitions; repetition++) {
        StudiedTask task = tasks.get(i);
        alone[i][repetition] =
            trainings.figures(List.of(task), repetition).get(task.name()).value();
      }
    }
    double[][][] differences = new double[tasks.size()][tasks.size()][repetitions];
    for (int i = 0; i < tasks.size(); i++) {
      for (int j = i + 1; j < tasks.size(); j++) {
        for (int repetition = 0; repetition < repetitions; repetition++) {
          StudiedTask one = tasks.get(i);
          StudiedTask other = tasks.get(j);
          Map<String, TaskFigure> both = trainings.figures(List.of(one, other), repetition);
          differences[j][i][repetition] = both.get(one.name()).value() - alone[i][repetition];
          differences[i][j][repetition] = both.get(other.name()).value() - alone[j][repetition];
        }
      }
    }
    return of(alone, differences);
  }

  private static TransferGains of(double[][] alone, double[][][] differences) {
    return new TransferGains(
        List.of(alone).stream().map(Stats::meanOf).collect(toImmutableList()),
        Pairs.of(alone.length, (from, to) -> Stats.meanOf(differences[from][to])),
        Pairs.of(alone.length, (from, to) -> deviation(differences[from][to])));
  }

  private static double deviation(double[] differences) {
    return differences.length < 2 ? Double.NaN : Stats.of(differences).sampleStandardDeviation();
  }
}
