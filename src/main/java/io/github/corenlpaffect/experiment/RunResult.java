package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.train.evaluation.Figure;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What came out of one run.
 *
 * @param id of the run
 * @param options of the training
 * @param epoch the best epoch by the validation texts, counted from 1; the model is that of this
 *     epoch
 * @param figures on the measured texts
 * @param curve on the validation texts
 * @param cost of the run
 */
public record RunResult(
    String id,
    ImmutableMap<String, String> options,
    int epoch,
    ImmutableList<Figure> figures,
    LearningCurve curve,
    Cost cost) {

  /** The head's main measure of a task; empty if it is undefined. */
  public OptionalDouble figure(String task) {
    return main(task, Figure::head);
  }

  /** The same of what the product shows; empty where it does not show the task's labels. */
  public OptionalDouble productFigure(String task) {
    return main(task, Figure::product);
  }

  /** A task's first figure is its main one. */
  private OptionalDouble main(String task, Function<Figure, OptionalDouble> column) {
    return figures.stream()
        .filter(figure -> figure.task().equals(task))
        .findFirst()
        .map(column)
        .orElse(OptionalDouble.empty());
  }

  /** The mean figure of some tasks on the validation texts; NaN if none was measured. */
  double validation(Collection<String> tasks) {
    return curve.mean(epoch, tasks);
  }
}
