package io.github.corenlpaffect.train;

import java.util.Arrays;

/** The losses of the groups of tasks in a step, as they are without the groups' weights. */
final class GroupLosses {
  private final double[] sums;
  private final double[] shares;

  GroupLosses(int groups) {
    sums = new double[groups];
    shares = new double[groups];
  }

  /**
   * Adds a loss.
   *
   * @param loss times the share of its example
   */
  void add(int group, double loss) {
    sums[group] += loss;
  }

  /** Counts an example that has losses of a group. */
  void count(int group, double share) {
    shares[group] += share;
  }

  /** Takes over what another has, which is then empty. */
  void take(GroupLosses other) {
    for (int group = 0; group < sums.length; group++) {
      sums[group] += other.sums[group];
      shares[group] += other.shares[group];
    }
    other.clear();
  }

  void clear() {
    Arrays.fill(sums, 0);
    Arrays.fill(shares, 0);
  }

  /** The mean loss of each group's examples; NaN for a group without any. */
  double[] means() {
    double[] means = new double[sums.length];
    for (int group = 0; group < sums.length; group++) {
      means[group] = shares[group] == 0 ? Double.NaN : sums[group] / shares[group];
    }
    return means;
  }
}
