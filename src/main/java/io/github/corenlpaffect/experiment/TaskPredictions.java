package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.train.evaluation.Prediction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What a run says of the measured texts of one task.
 *
 * @param task the task's name
 * @param corpus whose texts they are
 * @param texts how many measured texts the corpus has
 * @param labelled which of them carry labels of the task, ascending
 * @param gold [labelled text][label], NaN where a label is missing
 * @param predicted [labelled text][label]
 */
public record TaskPredictions(
    String task, String corpus, int texts, int[] labelled, double[][] gold, double[][] predicted) {

  /** Of a head's outputs in one prediction for each text of a corpus's dev part, in order. */
  public static TaskPredictions of(
      Corpus corpus, String task, ImmutableList<Prediction> predictions) {
    return of(corpus, task, text -> predictions.get(text).heads().get(task));
  }

  /**
   * Of a row of predictions for each text of a corpus's dev part.
   *
   * @param rows by the place of a labelled text
   */
  public static TaskPredictions of(Corpus corpus, String task, IntFunction<double[]> rows) {
    int[] labelled =
        IntStream.range(0, corpus.dev().size())
            .filter(i -> corpus.dev().get(i).labels().containsKey(task))
            .toArray();
    return new TaskPredictions(
        task,
        corpus.name(),
        corpus.dev().size(),
        labelled,
        IntStream.of(labelled)
            .mapToObj(i -> corpus.dev().get(i).labels().get(task))
            .toArray(double[][]::new),
        IntStream.of(labelled).mapToObj(rows).toArray(double[][]::new));
  }
}
