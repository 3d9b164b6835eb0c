package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.linear.Vectors;

/**
 * The loss of one head for one text: cross-entropy against the labels, scaled to 0…1 where they are
 * amounts; for levels one cross-entropy per step between levels (Frank and Hall 2001). Missing
 * labels cost nothing.
 */
public final class HeadLoss {
  private HeadLoss() {}

  /**
   * Adds the gradient of the loss to the gradient of the raw outputs.
   *
   * @param labels one per label of the head, NaN where missing
   * @param raw raw outputs of all heads
   * @param offset where this head's begin
   * @return the loss
   */
  public static double add(
      HeadSpec head, double[] labels, double weight, float[] raw, int offset, float[] gradient) {
    return switch (head.kind()) {
      case REGRESSION, MULTI_LABEL -> amounts(head, labels, weight, raw, offset, gradient);
      case ORDINAL -> levels(head, labels, weight, raw, offset, gradient);
      case SINGLE_LABEL -> classes(labels, weight, raw, offset, gradient);
    };
  }

  /** Cross-entropy of a probability against a target of 0…1. */
  static double crossEntropy(double probability, double target) {
    double p = Math.max(1e-7, Math.min(1 - 1e-7, probability));
    return -target * Math.log(p) - (1 - target) * Math.log(1 - p);
  }

  private static double amounts(
      HeadSpec head, double[] labels, double weight, float[] raw, int offset, float[] gradient) {
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      if (!Double.isNaN(labels[i])) {
        double target = (labels[i] - head.low()) / (head.high() - head.low());
        loss += weight * step(target, weight, raw, offset + i, gradient);
      }
    }
    return loss;
  }

  private static double levels(
      HeadSpec head, double[] labels, double weight, float[] raw, int offset, float[] gradient) {
    int steps = (int) (head.high() - head.low());
    double share = weight / steps;
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      for (int step = 0; step < steps && !Double.isNaN(labels[i]); step++) {
        double target = labels[i] > head.low() + step ? 1 : 0;
        loss += share * step(target, share, raw, offset + i * steps + step, gradient);
      }
    }
    return loss;
  }

  private static double step(
      double target, double weight, float[] raw, int output, float[] gradient) {
    double probability = Vectors.sigmoid(raw[output]);
    gradient[output] += (float) (weight * (probability - target));
    return crossEntropy(probability, target);
  }

  private static double classes(
      double[] labels, double weight, float[] raw, int offset, float[] gradient) {
    double[] probabilities = HeadOutputs.softmax(raw, offset, labels.length);
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      gradient[offset + i] += (float) (weight * (probabilities[i] - labels[i]));
      loss -= weight * labels[i] * Math.log(Math.max(1e-7, probabilities[i]));
    }
    return loss;
  }
}
