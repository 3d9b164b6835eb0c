package io.github.corenlpaffect.train.evaluation;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Arrays;
import java.util.Map;

/**
 * What the product shows, put on the scale of a corpus: amounts are stretched linearly, classes get
 * the probability of the sentiments that they cover, yes-or-no labels the intensity. NaN for labels
 * that the product does not show.
 */
public final class ProductColumn {
  private static final ImmutableSet<String> SENTIMENTS =
      Arrays.stream(Sentiment.values())
          .map(Prediction::meaning)
          .collect(ImmutableSet.toImmutableSet());

  private ProductColumn() {}

  /**
   * The column of one text.
   *
   * @param product what the product shows of it, as {@link Prediction#product()} has it
   * @return one number for each label of the task's head
   */
  public static double[] of(Task task, Map<String, Double> product) {
    HeadSpec head = task.head();
    return head.labels().stream()
        .map(label -> task.meaning().getOrDefault(label, ""))
        .mapToDouble(
            meaning ->
                switch (head.kind()) {
                  case REGRESSION, ORDINAL -> amount(head, meaning, product);
                  case MULTI_LABEL -> product.getOrDefault(meaning, Double.NaN);
                  case SINGLE_LABEL -> probability(task, meaning, product);
                })
        .toArray();
  }

  private static double amount(HeadSpec head, String meaning, Map<String, Double> product) {
    double value = product.getOrDefault(meaning, Double.NaN);
    double share = meaning.equals(Prediction.VALENCE) ? (value + 1) / 2 : value;
    return head.low() + (head.high() - head.low()) * share;
  }

  private static double probability(Task task, String meaning, Map<String, Double> product) {
    if (!SENTIMENTS.contains(meaning)) {
      return Double.NaN;
    }
    String extreme = "very " + meaning;
    boolean coversExtreme = !task.meaning().containsValue(extreme);
    return product.getOrDefault(meaning, Double.NaN)
        + (coversExtreme ? product.getOrDefault(extreme, 0.0) : 0);
  }
}
