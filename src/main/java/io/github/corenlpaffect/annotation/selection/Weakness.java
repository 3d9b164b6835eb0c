package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.metric.Correlation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.Prediction;
import io.github.corenlpaffect.train.evaluation.ProductColumn;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a label is expected to gain for each task of a model, measured on labelled texts. It is
 * honest where the model has not learnt from these, for instance the last batch that was labelled
 * since it was trained (Dawid 1984, prequential validation).
 */
public final class Weakness {
  private final AffectModel model;
  private final Map<String, Double> gains = new LinkedHashMap<>();

  private Weakness(AffectModel model) {
    this.model = model;
  }

  /**
   * Measures a model on the texts to learn from of a corpus.
   *
   * @return by {@code TASK/LABEL} of {@link Tasks} the expected gain, see {@link
   *     ExpectedGain#ofNextLabel}; without labels of which fewer than two differ, since they
   *     measure nothing
   */
  public static ImmutableMap<String, Double> of(AffectModel model, Corpus labelled)
      throws IOException {
    List<LabelledText> texts = labelled.train();
    List<Prediction> predictions =
        new ModelPredictor(model, ModelPredictor.FAST_TIER).predict(texts);
    Weakness weakness = new Weakness(model);
    labelled.tasks().forEach(task -> weakness.add(task, texts, predictions));
    return ImmutableMap.copyOf(weakness.gains);
  }

  private void add(Task task, List<LabelledText> texts, List<Prediction> predictions) {
    String name = task.head().name();
    int[] with =
        IntStream.range(0, texts.size())
            .filter(i -> texts.get(i).labels().containsKey(name))
            .toArray();
    double[][] gold =
        IntStream.of(with).mapToObj(i -> texts.get(i).labels().get(name)).toArray(double[][]::new);
    double[][] predicted =
        IntStream.of(with).mapToObj(i -> said(task, predictions.get(i))).toArray(double[][]::new);
    String asked = Tasks.of(task, model.heads());
    if (task.head().kind() == HeadKind.SINGLE_LABEL) {
      put(asked + "/" + asked, MainMeasure.of(task.head()).value(gold, predicted), with.length);
      return;
    }
    for (int label = 0; label < task.head().labels().size(); label++) {
      add(asked + "/" + task.head().labels().get(label), column(gold, label), predicted, label);
    }
  }

  private void add(String question, double[] gold, double[][] predicted, int label) {
    int[] known =
        IntStream.range(0, gold.length)
            .filter(i -> Double.isFinite(gold[i]) && Double.isFinite(predicted[i][label]))
            .toArray();
    double figure =
        Correlation.pearson(
            IntStream.of(known).mapToDouble(i -> gold[i]).toArray(),
            IntStream.of(known).mapToDouble(i -> predicted[i][label]).toArray());
    put(question, figure, known.length);
  }

  private void put(String question, double figure, int labels) {
    if (Double.isFinite(figure)) {
      gains.put(question, ExpectedGain.ofNextLabel(figure, labels));
    }
  }

  private double[] said(Task task, Prediction prediction) {
    HeadSpec head = task.head();
    return model.heads().contains(head)
        ? prediction.heads().get(head.name())
        : ProductColumn.of(task, prediction.product());
  }

  private static double[] column(double[][] rows, int label) {
    return IntStream.range(0, rows.length).mapToDouble(i -> rows[i][label]).toArray();
  }
}
