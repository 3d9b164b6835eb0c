package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.train.evaluation.Evaluation;
import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.evaluation.Predictor;
import java.util.List;

/**
 * How well a model does a task on the texts that are held out.
 *
 * @param metric the measure by which systems are compared on the task; the larger the better
 * @param value its value; NaN where it is undefined
 */
record TaskFigure(String metric, double value) {

  /** The figure of a predictor. */
  static TaskFigure of(StudiedTask task, Predictor predictor) {
    List<Figure> figures =
        Evaluation.figures(List.of(task.task()), task.heldOut(), predictor.predict(task.heldOut()));
    return new TaskFigure(figures.get(0).metric(), figures.get(0).head().orElse(Double.NaN));
  }
}
