package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.metric.Ranks;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Texts to choose among.
 *
 * @param candidates those that may be chosen
 * @param labelled those that have labels already, read by the same reader
 * @param weights of each question how much it counts, 0 or more
 */
public record Pool(
    ImmutableList<Candidate> candidates,
    ImmutableList<Candidate> labelled,
    ImmutableDoubleArray weights) {

  /** A pool of which every question counts alike. */
  public static Pool of(
      CandidateReader reader, List<Candidate> candidates, List<Candidate> labelled) {
    double[] equal = IntStream.range(0, reader.questions().size()).mapToDouble(i -> 1).toArray();
    return new Pool(
        ImmutableList.copyOf(candidates),
        ImmutableList.copyOf(labelled),
        ImmutableDoubleArray.copyOf(equal));
  }

  /** The same with other weights. */
  public Pool withWeights(ImmutableDoubleArray others) {
    return new Pool(candidates, labelled, others);
  }

  /**
   * One score for each candidate from one for each question: the mean of its ranks among the
   * candidates, 0…1, as those of different questions are not on one scale (Reichart, Tomanek, Hahn
   * and Rappoport 2008, "Multi-task active learning for linguistic annotations", rank combination).
   *
   * @param score of a candidate and a question
   * @param weighted whether the questions count by their weights, or alike
   */
  double[] ranked(ToDoubleBiFunction<Candidate, Integer> score, boolean weighted) {
    double[] sums = new double[candidates.size()];
    double total = 0;
    for (int i = 0; i < weights.length(); i++) {
      int question = i;
      double weight = weighted ? weights.get(i) : 1;
      double[] ranks =
          Ranks.of(
              candidates.stream().mapToDouble(c -> score.applyAsDouble(c, question)).toArray());
      for (int text = 0; text < sums.length; text++) {
        sums[text] += weight * ranks[text] / sums.length;
      }
      total += weight;
    }
    for (int text = 0; text < sums.length && total > 0; text++) {
      sums[text] /= total;
    }
    return sums;
  }
}
