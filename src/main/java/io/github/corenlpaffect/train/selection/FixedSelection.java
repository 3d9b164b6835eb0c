package io.github.corenlpaffect.train.selection;

/**
 * Gives each corpus what the passes over it come to: in an epoch of one round exactly that, in
 * every one of several rounds to within an example.
 */
final class FixedSelection implements TaskSelection {
  private final double[] planned;

  FixedSelection(SelectionSetting setting) {
    planned = setting.planned();
  }

  @Override
  public double[] shares(SelectionHistory history) {
    return planned.clone();
  }
}
