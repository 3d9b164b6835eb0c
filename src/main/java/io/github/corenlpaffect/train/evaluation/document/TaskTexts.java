package io.github.corenlpaffect.train.evaluation.document;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.metric.PairedBootstrap;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import io.github.corenlpaffect.train.evaluation.ProductColumn;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of a task, measured.
 *
 * @param task the task
 * @param texts those that carry its labels
 */
record TaskTexts(Task task, ImmutableList<SplitText> texts) {

  static TaskTexts of(Task task, List<SplitText> texts) {
    return new TaskTexts(
        task,
        texts.stream()
            .filter(split -> split.text().labels().containsKey(task.head().name()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What a weighting says of each text, on the task's scale. */
  double[][] predicted(Weighting weighting) {
    return texts.stream()
        .map(split -> ProductColumn.of(task, split.product(weighting)))
        .toArray(double[][]::new);
  }

  /** The main measure; NaN where it is undefined. */
  double figure(double[][] predicted) {
    return texts.isEmpty() ? Double.NaN : MainMeasure.of(task.head()).value(gold(), predicted);
  }

  /** Where the difference of the first from the second lies. */
  Interval interval(double[][] first, double[][] second) {
    double[][] gold = gold();
    MainMeasure measure = MainMeasure.of(task.head());
    return PairedBootstrap.ofDifference(
        texts.size(),
        drawn -> measure.value(chosen(gold, drawn), chosen(first, drawn)),
        drawn -> measure.value(chosen(gold, drawn), chosen(second, drawn)));
  }

  private double[][] gold() {
    return texts.stream()
        .map(split -> split.text().labels().get(task.head().name()))
        .toArray(double[][]::new);
  }

  private static double[][] chosen(double[][] rows, int[] texts) {
    return Arrays.stream(texts).mapToObj(text -> rows[text]).toArray(double[][]::new);
  }
}
