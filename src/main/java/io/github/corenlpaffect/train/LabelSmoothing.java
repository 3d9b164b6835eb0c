package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.HeadSpec;

/**
 * Labels that are a little less sure (Szegedy, Vanhoucke, Ioffe, Shlens and Wojna, "Rethinking the
 * Inception Architecture for Computer Vision", 2016): of a class, or of a yes or no, a share is
 * given to all answers alike. Amounts and levels stay as they are.
 */
final class LabelSmoothing {
  private static final double HALF = 0.5;

  private LabelSmoothing() {}

  /**
   * The labels of one head, smoothed.
   *
   * @param share that all answers get between them, 0…1
   */
  static double[] of(HeadSpec head, double[] labels, double share) {
    return switch (head.kind()) {
      case SINGLE_LABEL -> mixed(labels, share, 1.0 / labels.length);
      case MULTI_LABEL -> mixed(labels, share, HALF);
      case REGRESSION, ORDINAL -> labels;
    };
  }

  private static double[] mixed(double[] labels, double share, double uniform) {
    if (share == 0) {
      return labels;
    }
    double[] mixed = new double[labels.length];
    for (int i = 0; i < labels.length; i++) {
      mixed[i] = (1 - share) * labels[i] + share * uniform;
    }
    return mixed;
  }
}
