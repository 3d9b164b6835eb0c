package io.github.corenlpaffect.train.evaluation;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.Objects;

/**
 * Predicts for every text the mean of the labels of a corpus's train part: the mean amount, the
 * prior probability of each label, and so the class of the majority. What a system is worth begins
 * above it.
 */
public final class Baseline implements Predictor {
  private final Prediction prediction;

  /** The baseline of one corpus. */
  public Baseline(Corpus corpus) {
    ImmutableMap.Builder<String, double[]> heads = ImmutableMap.builder();
    for (Task task : corpus.tasks()) {
      heads.put(task.head().name(), means(task.head(), corpus.train()));
    }
    prediction = Prediction.ofHeads(heads.build());
  }

  @Override
  public String name() {
    return "baseline";
  }

  @Override
  public Prediction predict(String text) {
    return prediction;
  }

  private static double[] means(HeadSpec head, List<LabelledText> texts) {
    List<double[]> rows =
        texts.stream()
            .map(text -> text.labels().get(head.name()))
            .filter(Objects::nonNull)
            .toList();
    double[] means = new double[head.labels().size()];
    for (int i = 0; i < means.length; i++) {
      int label = i;
      means[i] =
          rows.stream()
              .mapToDouble(row -> row[label])
              .filter(value -> !Double.isNaN(value))
              .average()
              .orElse(Double.NaN);
    }
    return means;
  }
}
