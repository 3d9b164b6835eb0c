package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.List;

/**
 * Soft sharing: layers of the same shape that each belong to one tower are held near their mean
 * (Evgeniou and Pontil, "Regularized Multi-Task Learning", 2004). The penalty is half the weight
 * times Σ ‖W − W̄‖² over the towers, so that its gradient is weight · (W − W̄).
 */
final class TaskMeanPenalty {
  private final ImmutableList<ImmutableList<Parameter>> peers;
  private final float weight;

  /**
   * A penalty.
   *
   * @param peers parameters of one shape, one of each tower
   */
  TaskMeanPenalty(List<ImmutableList<Parameter>> peers, double weight) {
    this.peers = ImmutableList.copyOf(peers);
    this.weight = (float) weight;
  }

  /** Adds its gradients to those of all parameters. */
  void add(List<Gradient> gradients) {
    if (weight > 0) {
      peers.forEach(ofTowers -> add(ofTowers, gradients));
    }
  }

  private void add(List<Parameter> ofTowers, List<Gradient> gradients) {
    Matrix mean = mean(ofTowers);
    for (Gradient gradient : gradients) {
      if (ofTowers.contains(gradient.parameter())) {
        for (int row = 0; row < mean.rows(); row++) {
          Vectors.addScaled(weight, gradient.parameter().row(row), gradient.touch(row));
          Vectors.addScaled(-weight, mean.row(row), gradient.touch(row));
        }
      }
    }
  }

  private static Matrix mean(List<Parameter> ofTowers) {
    Matrix first = ofTowers.get(0).matrix();
    Matrix mean = Matrix.zeros(first.rows(), first.columns());
    for (Parameter parameter : ofTowers) {
      for (int row = 0; row < mean.rows(); row++) {
        Vectors.addScaled(1f / ofTowers.size(), parameter.row(row), mean.row(row));
      }
    }
    return mean;
  }
}
