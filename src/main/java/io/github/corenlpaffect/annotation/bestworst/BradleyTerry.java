package io.github.corenlpaffect.annotation.bestworst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores by a Bradley–Terry model: what was best has beaten all others that were shown with it, and
 * these have beaten what was worst. Unlike counting it takes into account against whom. Fitted by
 * minorisation–maximisation (Hunter 2004); every item has also beaten, and lost to, an item of mean
 * strength a little, so that those which always win stay finite (as the prior of Caron and Doucet
 * 2012 does). Not for use by several threads.
 */
final class BradleyTerry {
  /** Of a comparison, won and lost against an item of mean strength. */
  private static final double PRIOR = 0.5;

  private static final int ITERATIONS = 10_000;
  private static final double TOLERANCE = 1e-9;

  private final List<int[]> comparisons = new ArrayList<>();
  private final double[] wins;
  private double[] strengths;

  private BradleyTerry(int items) {
    wins = new double[items];
    Arrays.fill(wins, PRIOR);
    strengths = new double[items];
    Arrays.fill(strengths, 1);
  }

  /**
   * The score of each item: how much oftener it would beat than lose to another, over all others,
   * −1…1.
   *
   * @param items how many items there are, at least two
   */
  static double[] scores(int items, Iterable<Choice> choices) {
    BradleyTerry model = new BradleyTerry(items);
    choices.forEach(model::add);
    model.fit();
    return model.scores();
  }

  private void add(Choice choice) {
    for (int item : choice.items()) {
      if (item != choice.best()) {
        compare(choice.best(), item);
        if (item != choice.worst()) {
          compare(item, choice.worst());
        }
      }
    }
  }

  private void compare(int winner, int loser) {
    wins[winner]++;
    comparisons.add(new int[] {winner, loser});
  }

  private void fit() {
    double change = 1;
    for (int i = 0; i < ITERATIONS && change > TOLERANCE; i++) {
      double[] next = next();
      change = 0;
      for (int item = 0; item < next.length; item++) {
        change = Math.max(change, Math.abs(Math.log(next[item] / strengths[item])));
      }
      strengths = next;
    }
  }

  /** Hunter's update: wins divided by the sum over comparisons of 1 / (both strengths). */
  private double[] next() {
    double[] sums = new double[wins.length];
    for (int item = 0; item < sums.length; item++) {
      sums[item] = 2 * PRIOR / (strengths[item] + 1);
    }
    for (int[] pair : comparisons) {
      double share = 1 / (strengths[pair[0]] + strengths[pair[1]]);
      sums[pair[0]] += share;
      sums[pair[1]] += share;
    }
    for (int item = 0; item < sums.length; item++) {
      sums[item] = wins[item] / sums[item];
    }
    return sums;
  }

  private double[] scores() {
    double[] scores = new double[strengths.length];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        scores[i] += (strengths[i] - strengths[j]) / (strengths[i] + strengths[j]);
      }
      scores[i] /= scores.length - 1;
    }
    return scores;
  }
}
