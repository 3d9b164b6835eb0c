package io.github.corenlpaffect.annotation.bestworst;

/**
 * Scores by counting: of the times that an item was shown, the share in which it was best less the
 * share in which it was worst, −1…1 (Orme 2009). Not for use by several threads.
 */
final class Counting {
  private final int[] shown;
  private final int[] best;
  private final int[] worst;

  /**
   * Begins without answers.
   *
   * @param items how many items there are
   */
  Counting(int items) {
    shown = new int[items];
    best = new int[items];
    worst = new int[items];
  }

  /** The count of all these answers. */
  static Counting of(int items, Iterable<Choice> choices) {
    Counting counting = new Counting(items);
    choices.forEach(counting::add);
    return counting;
  }

  void add(Choice choice) {
    for (int item : choice.items()) {
      shown[item]++;
    }
    best[choice.best()]++;
    worst[choice.worst()]++;
  }

  int shown(int item) {
    return shown[item];
  }

  int best(int item) {
    return best[item];
  }

  int worst(int item) {
    return worst[item];
  }

  /** The score of each item, NaN where it was never shown. */
  double[] scores() {
    double[] scores = new double[shown.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (double) (best[i] - worst[i]) / shown[i];
    }
    return scores;
  }
}
