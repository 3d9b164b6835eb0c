package io.github.corenlpaffect.train.evaluation;

import io.github.corenlpaffect.metric.CalibrationError;
import io.github.corenlpaffect.metric.ConfusionMatrix;
import io.github.corenlpaffect.metric.QuadraticKappa;
import io.github.corenlpaffect.metric.RocCurve;
import io.github.corenlpaffect.model.HeadOutputs;
import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * From measures of arrays to measures of a task. All are NaN where a prediction is missing, so that
 * no system gets a figure for the texts that it likes.
 */
final class Statistics {
  private Statistics() {}

  /** The mean of a measure of amounts over the labels for which it is defined. */
  static ToDoubleFunction<Scored> mean(ToDoubleBiFunction<double[], double[]> measure) {
    return whole(
        scored ->
            IntStream.range(0, scored.labels().size())
                .mapToDouble(label -> ofLabel(scored, label, measure))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN));
  }

  /** A measure of the most probable classes. */
  static ToDoubleFunction<Scored> classes(ToDoubleFunction<ConfusionMatrix> measure) {
    return whole(
        scored -> {
          Scored complete = scored.complete();
          return measure.applyAsDouble(
              ConfusionMatrix.of(
                  largest(complete.gold()),
                  largest(complete.predicted()),
                  complete.labels().size()));
        });
  }

  /** The expected calibration error of the most probable classes. */
  static ToDoubleFunction<Scored> calibrationError() {
    return whole(
        scored -> {
          Scored complete = scored.complete();
          int[] gold = largest(complete.gold());
          int[] predicted = largest(complete.predicted());
          boolean[] right = new boolean[gold.length];
          double[] confidence = new double[gold.length];
          for (int text = 0; text < gold.length; text++) {
            right[text] = predicted[text] == gold[text];
            confidence[text] = complete.predicted()[text][predicted[text]];
          }
          return CalibrationError.expected(right, confidence);
        });
  }

  /** A measure of the sets of labels whose probability reaches a threshold. */
  static ToDoubleFunction<Scored> sets(
      ToDoubleBiFunction<boolean[][], boolean[][]> measure, double threshold) {
    return whole(
        scored -> {
          Scored complete = scored.complete();
          return measure.applyAsDouble(
              sets(complete.gold(), threshold), sets(complete.predicted(), threshold));
        });
  }

  /** Quadratic kappa of amounts that are rounded to whole levels. */
  static double kappa(double[] gold, double[] predicted) {
    return QuadraticKappa.of(levels(gold), levels(predicted));
  }

  /** Area under the ROC curve of labels that are 0 or 1. */
  static double rocArea(double[] gold, double[] predicted) {
    return RocCurve.area(set(gold, 0.5), predicted);
  }

  private static ToDoubleFunction<Scored> whole(ToDoubleFunction<Scored> measure) {
    return scored -> scored.lacksPredictions() ? Double.NaN : measure.applyAsDouble(scored);
  }

  private static double ofLabel(
      Scored scored, int label, ToDoubleBiFunction<double[], double[]> measure) {
    int[] texts =
        IntStream.range(0, scored.gold().length)
            .filter(text -> !Double.isNaN(scored.gold()[text][label]))
            .toArray();
    return measure.applyAsDouble(
        Arrays.stream(texts).mapToDouble(text -> scored.gold()[text][label]).toArray(),
        Arrays.stream(texts).mapToDouble(text -> scored.predicted()[text][label]).toArray());
  }

  private static int[] levels(double[] amounts) {
    return Arrays.stream(amounts).mapToInt(amount -> Math.toIntExact(Math.round(amount))).toArray();
  }

  private static int[] largest(double[][] rows) {
    return Arrays.stream(rows).mapToInt(HeadOutputs::largest).toArray();
  }

  private static boolean[][] sets(double[][] rows, double threshold) {
    return Arrays.stream(rows).map(row -> set(row, threshold)).toArray(boolean[][]::new);
  }

  private static boolean[] set(double[] row, double threshold) {
    boolean[] set = new boolean[row.length];
    for (int i = 0; i < row.length; i++) {
      set[i] = row[i] >= threshold;
    }
    return set;
  }
}
