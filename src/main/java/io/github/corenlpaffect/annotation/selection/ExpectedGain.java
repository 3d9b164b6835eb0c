package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;

/**
 * What a label is expected to gain: what models do not know of the text, summed over the questions
 * by how weak each one's task is. Where errors fall by a power of the labels (Cortes, Jackel,
 * Solla, Vapnik and Denker 1993), the next label of a task lowers its error in proportion to that
 * error over the labels that it has, if all tasks have one exponent. That they have is an
 * assumption: the estimate says which task to feed, not how much it will gain.
 */
public final class ExpectedGain {
  private ExpectedGain() {}

  /**
   * How much each question counts.
   *
   * @param weakness by task, or by {@code TASK/LABEL} for one question of it, the expected gain of
   *     a label; what is absent gets the mean of those that are there, or 1 if none is
   */
  public static ImmutableDoubleArray weights(CandidateReader reader, Map<String, Double> weakness) {
    ImmutableList<Question> questions = reader.questions();
    double mean = weakness.values().stream().mapToDouble(value -> value).average().orElse(1);
    return ImmutableDoubleArray.copyOf(
        questions.stream()
            .mapToDouble(
                question ->
                    weakness.getOrDefault(
                        question.task() + "/" + question.label(),
                        weakness.getOrDefault(question.task(), mean))));
  }

  /**
   * The expected gain of the next label of a task.
   *
   * @param figure how good it is, by a measure whose best value is 1; below 0 counts as 0
   * @param labels how many it has, 1 at least
   */
  public static double ofNextLabel(double figure, int labels) {
    return (1 - Math.max(0, Math.min(1, figure))) / labels;
  }

  static double[] scores(Pool pool) {
    boolean ensemble =
        pool.candidates().stream().anyMatch(candidate -> candidate.answers().get(0).size() > 1);
    return ensemble
        ? pool.ranked(Candidate::disagreement, true)
        : pool.ranked(Candidate::uncertainty, true);
  }
}
