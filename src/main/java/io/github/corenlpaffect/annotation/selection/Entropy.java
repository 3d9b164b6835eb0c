package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableList;

/** Shannon's entropy, and what is made of it. */
final class Entropy {
  private Entropy() {}

  /** The entropy of a distribution over that of the uniform one, 0…1. */
  static double normalised(double[] probabilities) {
    return of(probabilities) / Math.log(probabilities.length);
  }

  /** The entropy of a yes of this probability, 0…1. */
  static double ofYes(double probability) {
    return normalised(new double[] {probability, 1 - probability});
  }

  /**
   * The Jensen–Shannon divergence of distributions, the entropy of their mean less the mean of
   * their entropies (Lin 1991), over its largest value, 0…1.
   */
  static double divergence(ImmutableList<Answer> answers) {
    int classes = answers.get(0).shares().length();
    double[] mean = new double[classes];
    double entropies = 0;
    for (Answer answer : answers) {
      double[] probabilities = answer.shares().toArray();
      entropies += of(probabilities) / answers.size();
      for (int i = 0; i < classes; i++) {
        mean[i] += probabilities[i] / answers.size();
      }
    }
    double largest = Math.log(Math.min(classes, answers.size()));
    return Math.max(0, of(mean) - entropies) / largest;
  }

  /** In nats. */
  private static double of(double[] probabilities) {
    double sum = 0;
    for (double probability : probabilities) {
      sum -= probability > 0 ? probability * Math.log(probability) : 0;
    }
    return sum;
  }
}
