package io.github.corenlpaffect.train;

import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.evaluation.Evaluation;
import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** How good a model is on the texts that are set apart to measure on. */
final class DevFigures {
  private static final int UNKNOWN = -1;

  private final TrainingData data;

  DevFigures(TrainingData data) {
    this.data = data;
  }

  /** All figures of a model for what it learns; the first of a task is its owners' own. */
  List<Figure> of(AffectModel model) throws IOException {
    ModelPredictor predictor = new ModelPredictor(model, ModelPredictor.FAST_TIER);
    List<Figure> figures = new ArrayList<>();
    for (Corpus corpus : data.dev()) {
      Evaluation.figures(corpus, predictor.predict(corpus.dev())).stream()
          .filter(figure -> task(figure) != UNKNOWN)
          .forEach(figures::add);
    }
    return figures;
  }

  /**
   * One number to compare epochs by: the mean of the tasks' first figures by the tasks' weights.
   */
  double score(List<Figure> figures) {
    double sum = 0;
    double weights = 0;
    for (Figure figure : firsts(figures).values()) {
      double weight = data.weight(task(figure));
      sum += weight * mean(figure);
      weights += weight;
    }
    return sum / weights;
  }

  /** The tasks' first figures, by the tasks' numbers. */
  Map<Integer, Double> byTask(List<Figure> figures) {
    Map<Integer, Double> byTask = new LinkedHashMap<>();
    firsts(figures).values().forEach(figure -> byTask.put(task(figure), mean(figure)));
    return byTask;
  }

  private int task(Figure figure) {
    return data.tasks().stream().map(task -> task.head().name()).toList().indexOf(figure.task());
  }

  /** The tasks' first figures in a line. */
  String report(List<Figure> figures) {
    if (figures.isEmpty()) {
      return "dev: no texts to measure on";
    }
    StringBuilder line = new StringBuilder("dev:");
    firsts(figures)
        .forEach(
            (task, figure) -> line.append("  ").append(task).append(' ').append(value(figure)));
    return line.toString();
  }

  /** The name of a figure in a provenance. */
  static String name(Figure figure) {
    return "dev." + figure.task() + "." + figure.metric();
  }

  /** The values of a figure: of the head, and of the product after a stroke. */
  static String value(Figure figure) {
    return text(figure.head()) + " / " + text(figure.product());
  }

  private static Map<String, Figure> firsts(List<Figure> figures) {
    Map<String, Figure> firsts = new LinkedHashMap<>();
    figures.forEach(figure -> firsts.putIfAbsent(figure.task(), figure));
    return firsts;
  }

  private static double mean(Figure figure) {
    double head = figure.head().orElse(0);
    return (head + figure.product().orElse(head)) / 2;
  }

  private static String text(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "–";
  }
}
