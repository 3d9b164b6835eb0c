package io.github.corenlpaffect.model;

import java.util.List;

/** From raw outputs to predictions on a head's own scale. */
public final class HeadOutputs {
  private HeadOutputs() {}

  /** Where the raw outputs of each head begin, and in the last place where they end. */
  public static int[] offsets(List<HeadSpec> heads) {
    int[] offsets = new int[heads.size() + 1];
    for (int i = 0; i < heads.size(); i++) {
      offsets[i + 1] = offsets[i] + heads.get(i).outputs();
    }
    return offsets;
  }

  /**
   * The predictions of one head, one per label: amounts and expected levels between the head's low
   * and high, or probabilities.
   *
   * @param raw raw outputs of all heads
   * @param offset where this head's begin
   */
  public static double[] decode(HeadSpec head, float[] raw, int offset) {
    return switch (head.kind()) {
      case REGRESSION, MULTI_LABEL -> amounts(head, raw, offset);
      case ORDINAL -> levels(head, raw, offset);
      case SINGLE_LABEL -> softmax(raw, offset, head.labels().size());
    };
  }

  /** Probabilities that add up to 1 for a run of raw outputs. */
  public static double[] softmax(float[] raw, int offset, int length) {
    double[] probabilities = new double[length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < length; i++) {
      largest = Math.max(largest, raw[offset + i]);
    }
    double sum = 0;
    for (int i = 0; i < length; i++) {
      probabilities[i] = Math.exp(raw[offset + i] - largest);
      sum += probabilities[i];
    }
    for (int i = 0; i < length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }

  private static double[] amounts(HeadSpec head, float[] raw, int offset) {
    double[] amounts = new double[head.labels().size()];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = head.low() + (head.high() - head.low()) * Vectors.sigmoid(raw[offset + i]);
    }
    return amounts;
  }

  /** The expectation of the level: low + Σ P(level is above k), after Frank and Hall (2001). */
  private static double[] levels(HeadSpec head, float[] raw, int offset) {
    int steps = (int) (head.high() - head.low());
    double[] levels = new double[head.labels().size()];
    for (int label = 0; label < levels.length; label++) {
      levels[label] = head.low();
      for (int step = 0; step < steps; step++) {
        levels[label] += Vectors.sigmoid(raw[offset + label * steps + step]);
      }
    }
    return levels;
  }
}
