package io.github.corenlpaffect.train;

import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics;
import io.github.corenlpaffect.train.optimisation.GradientCombination;
import io.github.corenlpaffect.train.optimisation.GramMatrix;
import io.github.corenlpaffect.train.optimisation.LossWeighting;
import java.util.Arrays;
import java.util.List;

/**
 * How the groups of tasks share a step: the weights of their losses, and how their gradients on
 * what they share, the encoder and the {@link SharedWeights}, become one. The gradients of the
 * words' rows stand for those of the words' own weights, which follow from them, as representations
 * do for the encoder in Sener and Koltun, "Multi-Task Learning as Multi-Objective Optimization"
 * (2018). Used by the thread that takes the steps.
 */
final class GroupBalance {
  private final TaskGroups groups;
  private final SharedWeights shared;
  private final LossWeighting weighting;
  private final GradientCombination combination;
  private final ConflictStatistics conflicts;
  private final boolean separate;
  private final long seed;
  private double[] weights;

  GroupBalance(TrainingData data, TrainingOptions options, NetworkInTraining network) {
    groups = TaskGroups.of(data, options);
    shared = SharedWeights.of(data, network, groups);
    weighting = options.optimisation().weighting(groups.names(), options.seed());
    combination = options.optimisation().combination();
    conflicts = new ConflictStatistics(groups.names());
    separate = options.conflicts() || weighting.needsGradients() || combination.needsGradients();
    seed = options.seed();
    weights = weighting.weights();
  }

  TaskGroups groups() {
    return groups;
  }

  /** What the groups share of the architecture. */
  SharedWeights shared() {
    return shared;
  }

  /** Whether each group needs gradients of its own. */
  boolean isSeparate() {
    return separate;
  }

  /** The weights of the groups' losses in this step. */
  double[] weights() {
    return weights;
  }

  /**
   * The coefficients of the groups' gradients.
   *
   * @param sets the gradients of each group over the whole batch
   * @param step number of the step
   * @param losses of the groups
   */
  double[] coefficients(List<NetworkGradients> sets, int step, GroupLosses losses) {
    double[][] gram = gram(sets);
    conflicts.add(gram);
    double[] norms = GramMatrix.norms(gram);
    for (int group = 0; group < norms.length; group++) {
      norms[group] = weights[group] == 0 ? 0 : norms[group] / weights[group];
    }
    double[] coefficients = combination.coefficients(gram, Noise.seed(seed, step));
    observe(losses, norms);
    return coefficients;
  }

  /** Tells the losses of a step whose gradients were not told apart. */
  void observe(GroupLosses losses) {
    observe(losses, new double[weights.length]);
  }

  private void observe(GroupLosses losses, double[] norms) {
    weighting.observe(losses.means(), norms);
    weights = weighting.weights();
    losses.clear();
  }

  void endEpoch() {
    weighting.endEpoch();
    weights = weighting.weights();
  }

  /** How the groups' gradients stood to each other, as far as they were told apart. */
  ConflictStatistics conflicts() {
    return conflicts;
  }

  /** All that changes during training, as a checkpoint holds it. */
  double[] state() {
    return Doubles.concat(conflicts.state(), weighting.state());
  }

  /** Takes back what {@link #state} gave. */
  void restore(double[] state) {
    int ofConflicts = conflicts.state().length;
    conflicts.restore(Arrays.copyOf(state, ofConflicts));
    weighting.restore(Arrays.copyOfRange(state, ofConflicts, state.length));
    weights = weighting.weights();
  }

  private static double[][] gram(List<NetworkGradients> sets) {
    double[][] gram = new double[sets.size()][sets.size()];
    for (int i = 0; i < sets.size(); i++) {
      for (int j = 0; j <= i; j++) {
        gram[i][j] = sets.get(i).dot(sets.get(j));
        gram[j][i] = gram[i][j];
      }
    }
    return gram;
  }
}
