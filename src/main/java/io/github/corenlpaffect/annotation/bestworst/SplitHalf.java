package io.github.corenlpaffect.annotation.bestworst;

import io.github.corenlpaffect.metric.Correlation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How reliable scores are: the answers to each question are halved at random, each half has its own
 * scores by counting, and the two are correlated; again and again (Kiritchenko and Mohammad 2016,
 * 2017). It says how reliable half of the answers are, without correction.
 *
 * @param spearman Spearman's ρ between the halves
 * @param pearson Pearson's r between the halves
 */
public record SplitHalf(Spread spearman, Spread pearson) {
  /** How often the answers are split, after the same authors. */
  public static final int SPLITS = 100;

  /**
   * A figure over all splits.
   *
   * @param mean its mean; NaN if there were no two answers to any question
   * @param deviation its standard deviation
   */
  public record Spread(double mean, double deviation) {

    static Spread of(double[] values) {
      double mean = Arrays.stream(values).average().orElseThrow();
      double variance =
          Arrays.stream(values)
              .map(value -> (value - mean) * (value - mean))
              .average()
              .orElseThrow();
      return new Spread(mean, Math.sqrt(variance));
    }

    /**
     * What the reliability of all answers may be, foretold from that of their halves: 2r / (1 + r)
     * (Spearman 1910, Brown 1910).
     */
    public double spearmanBrown() {
      return 2 * mean / (1 + mean);
    }
  }

  /** The reliability of answers; always the same for the same seed. */
  static SplitHalf of(Choices choices, long seed) {
    double[] spearman = new double[SPLITS];
    double[] pearson = new double[SPLITS];
    Random random = new Random(seed);
    for (int split = 0; split < SPLITS; split++) {
      Halves halves = Halves.of(choices, random);
      spearman[split] = Correlation.spearman(halves.first(), halves.second());
      pearson[split] = Correlation.pearson(halves.first(), halves.second());
    }
    return new SplitHalf(Spread.of(spearman), Spread.of(pearson));
  }

  /** The scores of two halves, of the items that both have. */
  private record Halves(double[] first, double[] second) {

    static Halves of(Choices choices, Random random) {
      Counting first = new Counting(choices.items().size());
      Counting second = new Counting(choices.items().size());
      for (List<Choice> question : choices.questions()) {
        split(question, first, second, random);
      }
      int[] both =
          IntStream.range(0, choices.items().size())
              .filter(item -> first.shown(item) > 0 && second.shown(item) > 0)
              .toArray();
      return new Halves(select(first.scores(), both), select(second.scores(), both));
    }

    /** Of an odd number of answers the larger half goes to either side. */
    private static void split(
        List<Choice> question, Counting first, Counting second, Random random) {
      List<Choice> answers = new ArrayList<>(question);
      Collections.shuffle(answers, random);
      int half = answers.size() / 2 + (answers.size() % 2 == 1 && random.nextBoolean() ? 1 : 0);
      answers.subList(0, half).forEach(first::add);
      answers.subList(half, answers.size()).forEach(second::add);
    }

    private static double[] select(double[] values, int[] items) {
      return IntStream.of(items).mapToDouble(item -> values[item]).toArray();
    }
  }
}
