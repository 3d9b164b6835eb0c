package io.github.corenlpaffect.train;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Sums and counts of losses, by task. */
final class TaskLosses {
  private final double[] sums;
  private final int[] counts;

  TaskLosses(int tasks) {
    sums = new double[tasks];
    counts = new int[tasks];
  }

  void add(int task, double loss) {
    sums[task] += loss;
    counts[task]++;
  }

  /** Takes over what another has, which is then empty. */
  void add(TaskLosses other) {
    for (int task = 0; task < sums.length; task++) {
      sums[task] += other.sums[task];
      counts[task] += other.counts[task];
      other.sums[task] = 0;
      other.counts[task] = 0;
    }
  }

  /** The sum of the losses of a task. */
  double sum(int task) {
    return sums[task];
  }

  /** The first task whose losses are not finite, if any is. */
  OptionalInt diverged() {
    return IntStream.range(0, sums.length).filter(task -> !Double.isFinite(sums[task])).findFirst();
  }

  /** The mean loss of a task; NaN if no text has its labels. */
  double mean(int task) {
    return sums[task] / counts[task];
  }

  /** The mean of the tasks' means. */
  double mean() {
    double sum = 0;
    int seen = 0;
    for (int task = 0; task < sums.length; task++) {
      if (counts[task] > 0) {
        sum += sums[task] / counts[task];
        seen++;
      }
    }
    return sum / Math.max(1, seen);
  }
}
