package io.github.corenlpaffect.experiment.relatedness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * How far a task depends on others: the gain in R² when the outputs of another task's model join
 * those of its own in a cross-validated ridge regression of its labels, as predictors are added in
 * hierarchical regression (Cohen and Cohen 1983). Classes and sets of labels are regressed as zeros
 * and ones, so that 1 − R² is their Brier score (1950) over that of the base rates. Immutable.
 */
final class Dependency {
  private static final int PERMUTATIONS = 299;

  private final SimpleMatrix own;
  private final Map<List<Integer>, SimpleMatrix> labels = new LinkedHashMap<>();
  private final double alone;

  /**
   * The dependency of a task.
   *
   * @param own the outputs of its own model for texts that it has not seen, [text][label]
   * @param gold the labels of the texts, NaN where one is missing
   */
  Dependency(SimpleMatrix own, SimpleMatrix gold) {
    this.own = own;
    Map<List<Integer>, List<double[]>> columns = new LinkedHashMap<>();
    for (int label = 0; label < gold.numCols(); label++) {
      double[] column = Rows.column(gold, label);
      List<Integer> labelled =
          IntStream.range(0, column.length).filter(i -> !Double.isNaN(column[i])).boxed().toList();
      columns
          .computeIfAbsent(labelled, texts -> new ArrayList<>())
          .add(labelled.stream().mapToDouble(i -> column[i]).toArray());
    }
    columns.forEach((texts, same) -> labels.put(texts, Rows.of(same).transpose()));
    alone = explained(own);
  }

  /** R² of the task's labels on its own model's outputs; NaN if they do not vary. */
  double alone() {
    return alone;
  }

  /**
   * What another task adds.
   *
   * @param other the outputs of its model for the same texts
   * @return at most 1 − {@link #alone}; by chance a little below 0; NaN if the labels do not vary
   */
  double gain(SimpleMatrix other) {
    return explained(own.concatColumns(other)) - alone;
  }

  /**
   * How probable it is that a model which knows nothing of the labels explains as much of them: the
   * share of {@value #PERMUTATIONS} random permutations of its outputs that do, the one observed
   * counted in (Ojala and Garriga 2010).
   *
   * @return 1/300…1; 1 if the labels do not vary
   */
  double chance() {
    Random random = new Random(PERMUTATIONS);
    List<Integer> texts = new ArrayList<>(IntStream.range(0, own.numRows()).boxed().toList());
    int asGood = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      Collections.shuffle(texts, random);
      int[] order = texts.stream().mapToInt(Integer::intValue).toArray();
      if (!(explained(Rows.of(own, order)) < alone)) {
        asGood++;
      }
    }
    return (asGood + 1.0) / (PERMUTATIONS + 1);
  }

  private double explained(SimpleMatrix inputs) {
    ExplainedVariance sum = ExplainedVariance.NONE;
    for (Map.Entry<List<Integer>, SimpleMatrix> entry : labels.entrySet()) {
      int[] texts = entry.getKey().stream().mapToInt(Integer::intValue).toArray();
      if (texts.length >= ExplainedVariance.FEWEST_TEXTS) {
        sum = sum.plus(ExplainedVariance.of(Rows.of(inputs, texts), entry.getValue()));
      }
    }
    return sum.share();
  }
}
