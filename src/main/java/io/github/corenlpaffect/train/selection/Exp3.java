package io.github.corenlpaffect.train.selection;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * EXP3, exponential weights for exploration and exploitation: which of several arms to pull when
 * nothing is known of how rewards come about (Auer, Cesa-Bianchi, Freund and Schapire, "The
 * Nonstochastic Multiarmed Bandit Problem", 2002). Not thread-safe.
 */
final class Exp3 {
  private final double exploration;
  private final double[] logWeights;

  /**
   * A bandit that knows nothing yet.
   *
   * @param exploration γ, above 0 and at most 1
   */
  Exp3(int arms, double exploration) {
    checkArgument(exploration > 0 && exploration <= 1, "exploration of %s", exploration);
    this.exploration = exploration;
    logWeights = new double[arms];
  }

  /** The exploration that is best for a number of pulls, Corollary 3.2 of the paper. */
  static double bestExploration(int arms, int pulls) {
    return arms == 1
        ? 1
        : Math.min(1, Math.sqrt(arms * Math.log(arms) / ((Math.E - 1) * Math.max(1, pulls))));
  }

  /** How likely each arm is pulled next: (1 − γ) w / Σ w + γ / K. */
  double[] probabilities() {
    double largest = Arrays.stream(logWeights).max().orElseThrow();
    double[] weights =
        Arrays.stream(logWeights).map(weight -> Math.exp(weight - largest)).toArray();
    return Arrays.stream(Shares.proportionalTo(weights))
        .map(share -> (1 - exploration) * share + exploration / logWeights.length)
        .toArray();
  }

  /**
   * The arm that a random number means.
   *
   * @param place from 0 (inclusive) to 1 (exclusive)
   */
  int arm(double place) {
    double[] probabilities = probabilities();
    double sum = 0;
    for (int arm = 0; arm < probabilities.length - 1; arm++) {
      sum += probabilities[arm];
      if (place < sum) {
        return arm;
      }
    }
    return probabilities.length - 1;
  }

  /**
   * Takes the reward of an arm that was pulled with its {@link #probabilities probability}: its
   * weight grows by exp(γ reward / (K p)).
   *
   * @param reward from −1 to 1
   */
  void reward(int arm, double reward) {
    double estimated = reward / probabilities()[arm];
    logWeights[arm] += exploration * estimated / logWeights.length;
  }
}
