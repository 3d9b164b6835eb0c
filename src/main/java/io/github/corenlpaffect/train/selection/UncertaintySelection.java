package io.github.corenlpaffect.train.selection;

/**
 * A curriculum that gives more to corpora of which the model is still unsure: what the fixed plan
 * has for a corpus times its loss relative to that of the beginning. This is the inverse training
 * rate of Chen et al. ("GradNorm", 2018), here for examples rather than for gradients; that the
 * hard tasks are to come first is the prioritization of Guo et al. ("Dynamic Task Prioritization
 * for Multitask Learning", 2018). A corpus without labels of its own counts as one of the mean
 * rate.
 */
final class UncertaintySelection implements TaskSelection {
  private final double[] planned;

  UncertaintySelection(SelectionSetting setting) {
    planned = setting.planned();
  }

  @Override
  public double[] shares(SelectionHistory history) {
    double[] remaining = new double[planned.length];
    for (int corpus = 0; corpus < planned.length; corpus++) {
      remaining[corpus] = history.remaining(corpus);
    }
    return Shares.scaled(planned, remaining);
  }
}
