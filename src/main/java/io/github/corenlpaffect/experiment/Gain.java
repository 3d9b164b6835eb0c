package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.metric.RelativeChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The mean over targets of the relative change from one figure to another, as it is and on the
 * bootstrap's replicates: Δm where the other is single-task training, see {@link RelativeChange}.
 * Targets for which it is undefined are left out.
 */
final class Gain {
  private final int replicates;
  private final List<Double> changes = new ArrayList<>();
  private final List<double[]> ofReplicates = new ArrayList<>();

  Gain(int replicates) {
    this.replicates = replicates;
  }

  /** Adds a target. */
  void add(Target target, double figure, double reference, double[] figures, double[] references) {
    boolean larger = target.measure().largerIsBetter();
    double change = RelativeChange.of(figure, reference, larger);
    if (Double.isNaN(change)) {
      return;
    }
    changes.add(change);
    double[] all = new double[replicates];
    Arrays.setAll(all, i -> RelativeChange.of(figures[i], references[i], larger));
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
