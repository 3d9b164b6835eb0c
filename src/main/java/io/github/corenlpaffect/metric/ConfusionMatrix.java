package io.github.corenlpaffect.metric;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How often each class was predicted for each gold class, and the measures of such a table. */
public final class ConfusionMatrix {
  private final int[][] counts;

  private ConfusionMatrix(int[][] counts) {
    this.counts = counts;
  }

  /**
   * Counts predictions by gold class.
   *
   * @param gold classes 0 … classes − 1
   * @param predicted as many classes 0 … classes − 1
   * @throws IllegalArgumentException if there are not as many predictions as gold classes
   */
  public static ConfusionMatrix of(int[] gold, int[] predicted, int classes) {
    Pairs.check(gold.length, predicted.length);
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < gold.length; i++) {
      counts[gold[i]][predicted[i]]++;
    }
    return new ConfusionMatrix(counts);
  }

  /** The share of right predictions, 0…1; NaN without predictions. */
  public double accuracy() {
    double right = classes().map(c -> counts[c][c]).sum();
    return right / classes().map(this::gold).sum();
  }

  /** The share of a class's texts that were found, 0…1; NaN if there are none. */
  public double recall(int c) {
    return (double) counts[c][c] / gold(c);
  }

  /**
   * F1 = 2 · right / (gold + predicted) of a class, 0…1; NaN if the class is neither in the gold
   * labels nor predicted.
   */
  public double f1(int c) {
    return 2.0 * counts[c][c] / (gold(c) + predicted(c));
  }

  /**
   * The mean recall of the classes that occur in the gold labels, 0…1, by which SemEval-2017 task
   * 4A ranks systems (Rosenthal, Farra and Nakov 2017); NaN without any.
   */
  public double macroRecall() {
    return classes()
        .filter(c -> gold(c) > 0)
        .mapToDouble(this::recall)
        .average()
        .orElse(Double.NaN);
  }

  /** The mean F1 of the classes that occur as gold label or prediction, 0…1; NaN without any. */
  public double macroF1() {
    return meanF1(c -> true);
  }

  /**
   * The mean F1 of some classes, of those that occur as gold label or prediction, 0…1; of positive
   * and negative alone it is the F1-PN of SemEval-2017 task 4A. NaN without any.
   */
  public double meanF1(IntPredicate chosen) {
    return classes()
        .filter(chosen)
        .filter(c -> gold(c) + predicted(c) > 0)
        .mapToDouble(this::f1)
        .average()
        .orElse(Double.NaN);
  }

  /**
   * F1 of some classes taken together, 2 · Σ right / Σ (gold + predicted), 0…1; by it SemEval-2019
   * task 3 ranks systems. NaN if none of them occurs.
   */
  public double microF1(IntPredicate chosen) {
    double right = classes().filter(chosen).map(c -> counts[c][c]).sum();
    return 2 * right / classes().filter(chosen).map(c -> gold(c) + predicted(c)).sum();
  }

  /** The mean F1 weighted by the classes' number of gold labels, 0…1; NaN without any. */
  public double weightedF1() {
    double sum = classes().filter(c -> gold(c) > 0).mapToDouble(c -> gold(c) * f1(c)).sum();
    return sum / classes().map(this::gold).sum();
  }

  private IntStream classes() {
    return IntStream.range(0, counts.length);
  }

  private int gold(int c) {
    return Arrays.stream(counts[c]).sum();
  }

  private int predicted(int c) {
    return Arrays.stream(counts).mapToInt(row -> row[c]).sum();
  }
}
