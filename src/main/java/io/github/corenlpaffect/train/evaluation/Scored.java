package io.github.corenlpaffect.train.evaluation;

import io.github.corenlpaffect.model.HeadOutputs;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Gold labels of a task and one system's predictions of them.
 *
 * @param labels names of the labels
 * @param gold [text][label], NaN where a label is missing
 * @param predicted [text][label], NaN where there is no prediction
 */
record Scored(List<String> labels, double[][] gold, double[][] predicted) {

  /** The number of texts with a gold label. */
  int texts() {
    return (int)
        Arrays.stream(gold).filter(row -> !Arrays.stream(row).allMatch(Double::isNaN)).count();
  }

  /** Some of the labels. */
  Scored only(Predicate<String> label) {
    int[] chosen =
        IntStream.range(0, labels.size()).filter(i -> label.test(labels.get(i))).toArray();
    List<String> names = Arrays.stream(chosen).mapToObj(labels::get).toList();
    return new Scored(names, columns(gold, chosen), columns(predicted, chosen));
  }

  /** Only the gold labels of a size. */
  Scored goldAtLeast(double smallest) {
    DoubleUnaryOperator large = value -> value >= smallest ? value : Double.NaN;
    double[][] kept =
        Arrays.stream(gold)
            .map(row -> Arrays.stream(row).map(large).toArray())
            .toArray(double[][]::new);
    return new Scored(labels, kept, predicted);
  }

  /** Only the texts that carry all labels. */
  Scored complete() {
    return where(text -> !missing(gold[text]));
  }

  /**
   * Of classes of sentiment, negative against positive, for texts whose gold class is not neutral.
   */
  Scored polar() {
    Scored polar =
        where(text -> !labels.get(HeadOutputs.largest(gold[text])).equals(Measure.NEUTRAL));
    return new Scored(
        List.of("negative", "positive"), polar.poles(polar.gold), polar.poles(polar.predicted));
  }

  /** Whether a prediction is missing where there is a gold label. */
  boolean lacksPredictions() {
    for (int text = 0; text < gold.length; text++) {
      if (lacksPredictions(gold[text], predicted[text])) {
        return true;
      }
    }
    return false;
  }

  private static boolean lacksPredictions(double[] gold, double[] predicted) {
    for (int label = 0; label < gold.length; label++) {
      if (!Double.isNaN(gold[label]) && Double.isNaN(predicted[label])) {
        return true;
      }
    }
    return false;
  }

  private Scored where(IntPredicate text) {
    int[] chosen = IntStream.range(0, gold.length).filter(text).toArray();
    return new Scored(labels, rows(gold, chosen), rows(predicted, chosen));
  }

  private double[][] poles(double[][] rows) {
    return Arrays.stream(rows)
        .map(row -> new double[] {mass(row, "negative"), mass(row, "positive")})
        .toArray(double[][]::new);
  }

  private double mass(double[] row, String pole) {
    return IntStream.range(0, row.length)
        .filter(i -> labels.get(i).endsWith(pole))
        .mapToDouble(i -> row[i])
        .sum();
  }

  private static boolean missing(double[] row) {
    for (double value : row) {
      if (Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  private static double[][] rows(double[][] all, int[] chosen) {
    return Arrays.stream(chosen).mapToObj(text -> all[text]).toArray(double[][]::new);
  }

  private static double[][] columns(double[][] all, int[] chosen) {
    return Arrays.stream(all)
        .map(row -> Arrays.stream(chosen).mapToDouble(label -> row[label]).toArray())
        .toArray(double[][]::new);
  }
}
