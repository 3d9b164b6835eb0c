package io.github.corenlpaffect.experiment.activelearning;

import java.util.List;
import java.util.OptionalDouble;

/** How many labels a strategy saves against chance. */
final class Saving {
  private Saving() {}

  /**
   * With how many labels a curve first reaches a figure, linearly between its points.
   *
   * @param labels ascending
   * @param figures as many, larger ones better
   * @return empty if it does not reach it; the first number of labels if it begins there
   */
  static OptionalDouble labelsFor(double figure, List<Integer> labels, List<Double> figures) {
    for (int i = 0; i < labels.size(); i++) {
      double reached = figures.get(i);
      if (reached >= figure && i == 0) {
        return OptionalDouble.of(labels.get(0));
      }
      if (reached >= figure) {
        double before = figures.get(i - 1);
        double share = (figure - before) / (reached - before);
        double from = labels.get(i - 1);
        return OptionalDouble.of(from + share * (labels.get(i) - from));
      }
    }
    return OptionalDouble.empty();
  }

  /**
   * The share of the labels that chance needs for its figure after a step, and the strategy does
   * not need; below 0 if it needs more, which the labels that chance needs for the strategy's last
   * figure then tell.
   *
   * @param step the place of the step
   * @return empty if the strategy does not come that far and it is not the last step
   */
  static OptionalDouble share(
      int step, List<Integer> labels, List<Double> chance, List<Double> strategy) {
    OptionalDouble needed = labelsFor(chance.get(step), labels, strategy);
    if (needed.isPresent()) {
      return OptionalDouble.of(1 - needed.getAsDouble() / labels.get(step));
    }
    int last = labels.size() - 1;
    OptionalDouble enough = labelsFor(strategy.get(last), labels, chance);
    return step == last && enough.isPresent()
        ? OptionalDouble.of(1 - labels.get(last) / enough.getAsDouble())
        : OptionalDouble.empty();
  }
}
