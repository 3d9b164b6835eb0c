package io.github.corenlpaffect.model;

import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;
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
   * and high, or probabilities. The expectation of a level is low + Σ P(level is above k), after
   * Frank and Hall (2001).
   *
   * @param raw raw outputs of all heads
   * @param offset where this head's begin
   */
  public static double[] decode(HeadSpec head, float[] raw, int offset) {
    return values(head, probabilities(head, raw, offset));
  }

  /**
   * What probabilities say on a head's own scale, one number per label.
   *
   * @param probabilities one per raw output of the head: of a yes, of a class, of a level's being
   *     above a step; for amounts the share of the way from low to high
   */
  public static double[] values(HeadSpec head, double[] probabilities) {
    double[] values = new double[head.labels().size()];
    int outputs = head.outputs() / values.length;
    double unit = (head.high() - head.low()) / outputs;
    Arrays.fill(values, head.low());
    for (int i = 0; i < probabilities.length; i++) {
      values[i / outputs] += unit * probabilities[i];
    }
    return values;
  }

  /** The probabilities of one head's raw outputs, as {@link #values} takes them. */
  public static double[] probabilities(HeadSpec head, float[] raw, int offset) {
    if (head.kind() == HeadKind.SINGLE_LABEL) {
      return softmax(raw, offset, head.outputs());
    }
    double[] probabilities = new double[head.outputs()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = Vectors.sigmoid(raw[offset + i]);
    }
    return probabilities;
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

  /** The place of the largest value, the first of equal ones. */
  public static int largest(double[] row) {
    int largest = 0;
    for (int i = 1; i < row.length; i++) {
      if (row[i] > row[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
