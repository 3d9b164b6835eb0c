package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * What one model answers to one {@link Question} about a text.
 *
 * @param shares the probabilities of classes, which add up to 1; of an amount, or of a yes, the one
 *     share of the way from the least to the most, 0…1
 * @param uncertainty how unsure the model is by its own account, 0…1; comparable among texts, not
 *     among questions
 */
public record Answer(ImmutableDoubleArray shares, double uncertainty) {

  /** An amount or a yes, 0…1. */
  static Answer ofShare(double share, double uncertainty) {
    return new Answer(ImmutableDoubleArray.of(share), uncertainty);
  }

  /** One of several classes: unsure by the entropy of their probabilities (Settles 2009, 2.1). */
  static Answer ofClasses(double[] probabilities) {
    return new Answer(
        ImmutableDoubleArray.copyOf(probabilities), Entropy.normalised(probabilities));
  }

  /** Whether it is one of several classes. */
  boolean isClass() {
    return shares.length() > 1;
  }

  /**
   * How far models disagree about the same question, 0…1. Of classes it is the Jensen–Shannon
   * divergence of their distributions, over its largest value (Lin 1991; for committees McCallum
   * and Nigam 1998); of amounts four times their variance (Burbidge, Rowland and King 2007), since
   * that of shares is ¼ at most.
   *
   * @param answers one of each model
   */
  static double disagreement(ImmutableList<Answer> answers) {
    if (answers.size() < 2) {
      return 0;
    }
    return answers.get(0).isClass() ? Entropy.divergence(answers) : 4 * variance(answers);
  }

  /** The squared Euclidean distance of two answers to one question. */
  double squaredDistance(Answer other) {
    double sum = 0;
    for (int i = 0; i < shares.length(); i++) {
      double difference = shares.get(i) - other.shares.get(i);
      sum += difference * difference;
    }
    return sum;
  }

  private static double variance(ImmutableList<Answer> answers) {
    double mean = answers.stream().mapToDouble(Answer::first).average().orElseThrow();
    return answers.stream()
        .mapToDouble(answer -> (answer.first() - mean) * (answer.first() - mean))
        .average()
        .orElseThrow();
  }

  private double first() {
    return shares.get(0);
  }
}
