package io.github.corenlpaffect.train.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Measures predictions against labels, task by task. */
public final class Evaluation {
  /**
   * The probability from which a text counts as carrying a label: one for all labels, so that none
   * is tuned on the texts it is measured on; below ½, because the F1 of rare labels and the Jaccard
   * index reward finding more than they punish finding too much.
   */
  public static final double LABEL_THRESHOLD = 0.4;

  private Evaluation() {}

  /**
   * The figures of a corpus's dev part.
   *
   * @param forDev one prediction for each text of {@link Corpus#dev()}, in order
   * @throws IllegalArgumentException if there are not as many predictions as texts
   */
  public static ImmutableList<Figure> figures(Corpus corpus, List<Prediction> forDev) {
    return figures(corpus.tasks(), corpus.dev(), forDev);
  }

  /**
   * The figures of texts, by task; of each task the first is the one by which systems are compared.
   * A task of which no text has a label has none.
   *
   * @param predictions one for each text, in order
   * @throws IllegalArgumentException if there are not as many predictions as texts
   */
  public static ImmutableList<Figure> figures(
      List<Task> tasks, List<LabelledText> texts, List<Prediction> predictions) {
    checkArgument(
        texts.size() == predictions.size(),
        "%s texts, but %s predictions",
        texts.size(),
        predictions.size());
    return tasks.stream()
        .flatMap(task -> ofTask(task, texts, predictions).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Figure> ofTask(
      Task task, List<LabelledText> texts, List<Prediction> predictions) {
    String name = task.head().name();
    int[] labelled =
        IntStream.range(0, texts.size())
            .filter(i -> texts.get(i).labels().containsKey(name))
            .toArray();
    double[][] gold = rows(labelled, i -> texts.get(i).labels().get(name));
    Scored head = scored(task, gold, rows(labelled, i -> head(task, predictions.get(i))));
    Scored product =
        scored(
            task, gold, rows(labelled, i -> ProductColumn.of(task, predictions.get(i).product())));
    return head.texts() == 0
        ? List.of()
        : Measures.of(task.head()).stream().map(m -> figure(name, m, head, product)).toList();
  }

  private static Figure figure(String task, Measure measure, Scored head, Scored product) {
    Scored part = measure.part().apply(head);
    OptionalDouble ofProduct =
        measure.ofProduct()
            ? defined(measure.statistic().applyAsDouble(measure.part().apply(product)))
            : OptionalDouble.empty();
    return new Figure(
        task,
        measure.name(),
        defined(measure.statistic().applyAsDouble(part)),
        ofProduct,
        part.texts());
  }

  private static double[] head(Task task, Prediction prediction) {
    double[] predicted = prediction.heads().get(task.head().name());
    return predicted == null ? missing(task) : predicted;
  }

  private static double[] missing(Task task) {
    double[] missing = new double[task.head().labels().size()];
    Arrays.fill(missing, Double.NaN);
    return missing;
  }

  private static Scored scored(Task task, double[][] gold, double[][] predicted) {
    return new Scored(task.head().labels(), gold, predicted);
  }

  private static double[][] rows(int[] texts, IntFunction<double[]> row) {
    return Arrays.stream(texts).mapToObj(row).toArray(double[][]::new);
  }

  private static OptionalDouble defined(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
