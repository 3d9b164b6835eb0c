package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.linear.Vectors;

/** The loss of one head against a teacher: cross-entropy of every raw output's probability. */
final class SoftLoss {
  private SoftLoss() {}

  /**
   * Adds the gradient of the loss to the gradient of the raw outputs.
   *
   * @param targets the teacher's probabilities of all heads' raw outputs
   * @param raw raw outputs of all heads
   * @param offset where this head's begin, in all three arrays
   * @return the loss
   */
  static double add(
      HeadSpec head, float[] targets, double weight, float[] raw, int offset, float[] gradient) {
    return head.kind() == HeadKind.SINGLE_LABEL
        ? classes(head.outputs(), targets, weight, raw, offset, gradient)
        : steps(head, targets, weight, raw, offset, gradient);
  }

  private static double classes(
      int outputs, float[] targets, double weight, float[] raw, int offset, float[] gradient) {
    double[] probabilities = HeadOutputs.softmax(raw, offset, outputs);
    double loss = 0;
    for (int i = 0; i < outputs; i++) {
      gradient[offset + i] += (float) (weight * (probabilities[i] - targets[offset + i]));
      loss -= weight * targets[offset + i] * Math.log(Math.max(1e-7, probabilities[i]));
    }
    return loss;
  }

  /** A head of levels weighs as much as one of amounts, however many steps it has. */
  private static double steps(
      HeadSpec head, float[] targets, double weight, float[] raw, int offset, float[] gradient) {
    double share = weight * head.labels().size() / head.outputs();
    double loss = 0;
    for (int i = offset; i < offset + head.outputs(); i++) {
      double probability = Vectors.sigmoid(raw[i]);
      gradient[i] += (float) (share * (probability - targets[i]));
      loss += share * HeadLoss.crossEntropy(probability, targets[i]);
    }
    return loss;
  }
}
