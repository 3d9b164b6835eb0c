package io.github.corenlpaffect.train.evaluation.confidence;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tenth of some texts, by confidence.
 *
 * @param number 1, the least confident, to 10
 * @param texts the number of texts
 * @param confidence their mean confidence, 0…1
 * @param error their mean error, 0…1
 */
public record Decile(int number, int texts, double confidence, double error) {
  private static final int DECILES = 10;

  /**
   * Ten parts of nearly equal size, the least confident first; equal confidences stay in their
   * order. Fewer than ten texts have a decile each.
   */
  static ImmutableList<Decile> of(List<Answer> answers) {
    List<Answer> sorted =
        answers.stream().sorted(Comparator.comparingDouble(Answer::confidence)).toList();
    int parts = Math.min(DECILES, sorted.size());
    return IntStream.range(0, parts)
        .mapToObj(
            part ->
                of(
                    part + 1,
                    sorted.subList(
                        part * sorted.size() / parts, (part + 1) * sorted.size() / parts)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Decile of(int number, List<Answer> answers) {
    return new Decile(
        number,
        answers.size(),
        answers.stream().mapToDouble(Answer::confidence).average().orElseThrow(),
        answers.stream().mapToDouble(Answer::error).average().orElseThrow());
  }
}
