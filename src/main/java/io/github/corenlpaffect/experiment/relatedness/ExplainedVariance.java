package io.github.corenlpaffect.experiment.relatedness;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * How far a {@link Ridge} regression predicts outputs of texts that it was not fitted to, by
 * cross-validation in {@value #FOLDS} fixed folds.
 *
 * @param unexplained the squared errors, over all outputs and texts
 * @param total the squared errors of the means of the texts that were fitted to
 */
record ExplainedVariance(double unexplained, double total) {
  /** Nothing to predict. */
  static final ExplainedVariance NONE = new ExplainedVariance(0, 0);

  private static final int FOLDS = 5;

  /** The fewest texts to split into folds: two each. */
  static final int FEWEST_TEXTS = 2 * FOLDS;

  private static final long SEED = 1;

  /**
   * What inputs explain of outputs. As many texts always make the same folds.
   *
   * @param inputs [text][input]
   * @param outputs [text][output]
   */
  static ExplainedVariance of(SimpleMatrix inputs, SimpleMatrix outputs) {
    List<Integer> order =
        Arrays.asList(IntStream.range(0, inputs.numRows()).boxed().toArray(Integer[]::new));
    Collections.shuffle(order, new Random(SEED));
    ExplainedVariance sum = NONE;
    for (int fold = 0; fold < FOLDS; fold++) {
      sum = sum.plus(ofFold(inputs, outputs, order, fold));
    }
    return sum;
  }

  /** What both make together. */
  ExplainedVariance plus(ExplainedVariance other) {
    return new ExplainedVariance(unexplained + other.unexplained, total + other.total);
  }

  /**
   * R² = 1 − unexplained / total.
   *
   * @return at most 1, below 0 where the means predict better; NaN if the outputs do not vary
   */
  double share() {
    return total == 0 ? Double.NaN : 1 - unexplained / total;
  }

  private static ExplainedVariance ofFold(
      SimpleMatrix inputs, SimpleMatrix outputs, List<Integer> order, int fold) {
    int[] fitted = places(order, i -> i % FOLDS != fold);
    int[] left = places(order, i -> i % FOLDS == fold);
    SimpleMatrix known = Rows.of(outputs, fitted);
    SimpleMatrix gold = Rows.of(outputs, left);
    SimpleMatrix predicted =
        Ridge.fit(Rows.of(inputs, fitted), known).predict(Rows.of(inputs, left));
    return new ExplainedVariance(
        squares(gold.minus(predicted)), squares(Centred.minus(gold, Centred.means(known))));
  }

  private static int[] places(List<Integer> order, IntPredicate chosen) {
    return IntStream.range(0, order.size()).filter(chosen).map(order::get).toArray();
  }

  private static double squares(SimpleMatrix matrix) {
    return matrix.elementMult(matrix).elementSum();
  }
}
