package io.github.corenlpaffect.model;

import java.util.HashSet;
import java.util.List;

/**
 * What one head predicts: the name of its task, the kind of prediction, its labels and their scale.
 *
 * @param name unique in a model, for instance {@code semeval2018/ei-reg}
 * @param kind the kind of prediction
 * @param labels names of the outputs, in order; a single amount is called {@code value}
 * @param low smallest value or level; 0 for the kinds that predict probabilities
 * @param high largest value or level; 1 for the kinds that predict probabilities
 */
public record HeadSpec(String name, HeadKind kind, List<String> labels, double low, double high) {
  private static final int MOST_STEPS = 1000;

  /**
   * @throws IllegalArgumentException if there is no label, a label stands twice, low is not below
   *     high, levels are not whole, or there are more than {@value #MOST_STEPS} steps between them
   */
  public HeadSpec {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || new HashSet<>(labels).size() < labels.size()) {
      throw new IllegalArgumentException(
          "head " + name + " needs labels, each of another name: " + labels);
    }
    if (!(low < high) || Double.isInfinite(high - low)) {
      throw new IllegalArgumentException("head " + name + ": low " + low + ", high " + high);
    }
    if (kind == HeadKind.ORDINAL && (low != Math.rint(low) || high != Math.rint(high))) {
      throw new IllegalArgumentException("head " + name + ": levels must be whole numbers");
    }
    if (kind == HeadKind.ORDINAL && high - low > MOST_STEPS) {
      throw new IllegalArgumentException(
          "head "
              + name
              + ": more than "
              + MOST_STEPS
              + " steps from the lowest level to the highest");
    }
  }

  /** A head of amounts between low and high. */
  public static HeadSpec regression(String name, double low, double high, List<String> labels) {
    return new HeadSpec(name, HeadKind.REGRESSION, labels, low, high);
  }

  /** A head of whole levels from low to high. */
  public static HeadSpec ordinal(String name, int low, int high, List<String> labels) {
    return new HeadSpec(name, HeadKind.ORDINAL, labels, low, high);
  }

  /** A head that chooses one of the labels. */
  public static HeadSpec singleLabel(String name, List<String> labels) {
    return new HeadSpec(name, HeadKind.SINGLE_LABEL, labels, 0, 1);
  }

  /** A head that says yes or no to each label. */
  public static HeadSpec multiLabel(String name, List<String> labels) {
    return new HeadSpec(name, HeadKind.MULTI_LABEL, labels, 0, 1);
  }

  /** Number of raw outputs: one per label, for levels one per label and step between levels. */
  public int outputs() {
    return kind == HeadKind.ORDINAL ? labels.size() * (int) (high - low) : labels.size();
  }
}
