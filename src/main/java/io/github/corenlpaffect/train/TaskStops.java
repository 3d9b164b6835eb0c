package io.github.corenlpaffect.train;

import java.util.Arrays;

/**
 * Early stopping of single tasks: one whose figure on dev has not risen for some epochs is learnt
 * no longer, while the others go on. Written between epochs, read by all threads in them.
 */
final class TaskStops {
  private final int patience;
  private final double[] best;
  private final double[] since;

  /**
   * Stops of no task yet.
   *
   * @param patience epochs without a better figure after which a task stops; 0 for never
   */
  TaskStops(int tasks, int patience) {
    this.patience = patience;
    best = new double[tasks];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    since = new double[tasks];
  }

  /** Tells a task's figure after an epoch. */
  void observe(int task, double figure) {
    if (figure > best[task]) {
      best[task] = figure;
      since[task] = 0;
    } else {
      since[task]++;
    }
  }

  boolean hasStopped(int task) {
    return patience > 0 && since[task] >= patience;
  }

  /** All that changes during training, as a checkpoint holds it. */
  double[] state() {
    double[] state = Arrays.copyOf(best, 2 * best.length);
    System.arraycopy(since, 0, state, best.length, since.length);
    return state;
  }

  /** Takes back what {@link #state} gave. */
  void restore(double[] state) {
    System.arraycopy(state, 0, best, 0, best.length);
    System.arraycopy(state, best.length, since, 0, since.length);
  }
}
