package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.metric.RelativeChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The mean over targets of the relative change from one figure to another, as it is and on the
 * bootstrap's replicates: Δm where the other is single-task training, see {@link RelativeChange}.
 * On the replicates too the change is a share of the other's figure as it is: were it a share of a
 * replicate's, one that comes near 0 would outweigh all others. Targets of which the other's figure
 * is not surely above 0 are left out, as a share of it says nothing.
 */
final class Gain {
  private final int replicates;
  private final List<Double> changes = new ArrayList<>();
  private final List<double[]> ofReplicates = new ArrayList<>();

  Gain(int replicates) {
    this.replicates = replicates;
  }

  /**
   * Whether a figure is surely above 0.
   *
   * @param replicates the figure on the bootstrap's replicates
   */
  static boolean isComparable(double figure, double[] replicates) {
    return Difference.of(figure, replicates).interval().low() > 0;
  }

  /** Adds a target. */
  void add(Target target, double figure, double reference, double[] figures, double[] references) {
    boolean larger = target.measure().largerIsBetter();
    if (!Double.isFinite(figure) || !isComparable(reference, references)) {
      return;
    }
    changes.add(RelativeChange.of(figure, reference, larger));
    double[] all = new double[replicates];
    Arrays.setAll(
        all, i -> RelativeChange.of(reference + figures[i] - references[i], reference, larger));
    ofReplicates.add(all);
  }

  /** The mean of what was added; NaN without anything. */
  Difference difference() {
    double[] means = new double[replicates];
    Arrays.setAll(
        means, i -> ofReplicates.stream().mapToDouble(all -> all[i]).average().orElse(Double.NaN));
    double mean = changes.stream().mapToDouble(d -> d).average().orElse(Double.NaN);
    return Difference.of(mean, means);
  }
}
