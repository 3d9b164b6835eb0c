package io.github.corenlpaffect.train.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a system is from the labels of one text.
 *
 * @param text the text
 * @param size the mean absolute difference over the labels that the text carries, 0…1 of the range;
 *     of classes one minus the probability of the right one
 * @param gold by the label's name what the text carries: of classes and tags those that hold, 1
 * @param predicted by the label's name what the head says of amounts that the text carries, and of
 *     classes and tags of at least an even chance, or else of the most probable
 */
public record TextError(
    String text,
    double size,
    ImmutableMap<String, Double> gold,
    ImmutableMap<String, Double> predicted) {

  private static final double EVEN = 0.5;

  /**
   * The largest errors of a task, the largest first, equal ones in the order of the texts.
   *
   * @param predictions one for each text, in order; texts whose head the system lacks are left out
   */
  public static ImmutableList<TextError> largest(
      Task task, List<LabelledText> texts, List<Prediction> predictions, int count) {
    HeadSpec head = task.head();
    return IntStream.range(0, texts.size())
        .filter(i -> texts.get(i).labels().containsKey(head.name()))
        .filter(i -> predictions.get(i).heads().containsKey(head.name()))
        .mapToObj(
            i ->
                of(
                    head,
                    texts.get(i).text(),
                    texts.get(i).labels().get(head.name()),
                    predictions.get(i).heads().get(head.name())))
        .sorted(Comparator.comparingDouble(error -> -error.size()))
        .limit(count)
        .collect(ImmutableList.toImmutableList());
  }

  private static TextError of(HeadSpec head, String text, double[] gold, double[] predicted) {
    double size =
        IntStream.range(0, gold.length)
            .mapToDouble(i -> Math.abs(gold[i] - predicted[i]))
            .filter(difference -> !Double.isNaN(difference))
            .average()
            .orElse(0);
    double scale =
        head.kind() == HeadKind.SINGLE_LABEL ? 2.0 / gold.length : head.high() - head.low();
    return isOfAmounts(head)
        ? new TextError(text, size / scale, known(head, gold, gold), known(head, gold, predicted))
        : new TextError(text, size / scale, likely(head, gold), likely(head, predicted));
  }

  private static boolean isOfAmounts(HeadSpec head) {
    return head.kind() == HeadKind.REGRESSION || head.kind() == HeadKind.ORDINAL;
  }

  private static ImmutableMap<String, Double> known(HeadSpec head, double[] gold, double[] values) {
    ImmutableMap.Builder<String, Double> known = ImmutableMap.builder();
    for (int i = 0; i < gold.length; i++) {
      if (!Double.isNaN(gold[i]) && !Double.isNaN(values[i])) {
        known.put(head.labels().get(i), values[i]);
      }
    }
    return known.build();
  }

  private static ImmutableMap<String, Double> likely(HeadSpec head, double[] values) {
    int largest = HeadOutputs.largest(values);
    ImmutableMap.Builder<String, Double> likely = ImmutableMap.builder();
    for (int i = 0; i < values.length; i++) {
      boolean only = head.kind() == HeadKind.SINGLE_LABEL;
      if (only ? i == largest : values[i] >= EVEN) {
        likely.put(head.labels().get(i), values[i]);
      }
    }
    return likely.build();
  }
}
