package io.github.corenlpaffect.train.evaluation;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Arrays;
import java.util.Map;

/**
 * The measure by which systems are compared on a task: the first of those that an {@link
 * Evaluation} has. Immutable and thread-safe.
 */
public final class MainMeasure {
  private final HeadSpec head;
  private final Measure measure;

  private MainMeasure(HeadSpec head) {
    this.head = head;
    measure = Measures.of(head).get(0);
  }

  /** The main measure of a head's task. */
  public static MainMeasure of(HeadSpec head) {
    return new MainMeasure(head);
  }

  /** What a table calls it. */
  public String name() {
    return measure.name();
  }

  /** Whether a larger value is a better one. */
  public boolean largerIsBetter() {
    return measure != Measure.CALIBRATION_ERROR;
  }

  /** Whether the product shows everything of the head's task that it looks at. */
  public boolean isOfProduct(Task task) {
    double[] labels = new double[head.labels().size()];
    Arrays.fill(labels, 1);
    double[] shown = ProductColumn.of(task, Prediction.of(Map.of(), Affect.none()).product());
    Scored scored = new Scored(head.labels(), new double[][] {labels}, new double[][] {shown});
    return measure.ofProduct() && !measure.part().apply(scored).lacksPredictions();
  }

  /**
   * Its value on texts.
   *
   * @param gold [text][label], NaN where a label is missing
   * @param predicted [text][label]
   * @return NaN where it is undefined
   */
  public double value(double[][] gold, double[][] predicted) {
    Scored scored = new Scored(head.labels(), gold, predicted);
    return measure.statistic().applyAsDouble(measure.part().apply(scored));
  }
}
