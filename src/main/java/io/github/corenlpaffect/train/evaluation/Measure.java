package io.github.corenlpaffect.train.evaluation;

import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.metric.ConfusionMatrix;
import io.github.corenlpaffect.metric.Correlation;
import io.github.corenlpaffect.metric.LabelSets;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * A measure of one task.
 *
 * @param name what a table calls it
 * @param part the labels and texts that it looks at
 * @param statistic its value, NaN where it is undefined
 * @param ofProduct whether it says something about the product: sets of labels need a threshold,
 *     which intensities, being amounts, do not have
 */
record Measure(
    String name,
    UnaryOperator<Scored> part,
    ToDoubleFunction<Scored> statistic,
    boolean ofProduct) {

  static final String NEUTRAL = "neutral";
  private static final String OTHERS = "others";

  static final Measure PEARSON = of("Pearson", Statistics.mean(Correlation::pearson));
  static final Measure SPEARMAN = of("Spearman", Statistics.mean(Correlation::spearman));
  static final Measure KAPPA = of("quadratic kappa", Statistics.mean(Statistics::kappa));
  static final Measure ROC_AREA = of("ROC area", Statistics.mean(Statistics::rocArea));

  static final Measure ACCURACY = of("accuracy", Statistics.classes(ConfusionMatrix::accuracy));
  static final Measure MACRO_RECALL =
      of("macro-recall", Statistics.classes(ConfusionMatrix::macroRecall));
  static final Measure CLASS_MACRO_F1 =
      of("macro-F1", Statistics.classes(ConfusionMatrix::macroF1));
  static final Measure WEIGHTED_F1 =
      of("weighted F1", Statistics.classes(ConfusionMatrix::weightedF1));

  /** Over positive and negative, where neutral counts only as their mistakes. */
  static final Measure POLAR_F1 = of("F1 of positive and negative", Measure::polarF1);

  /** Over the classes that are emotions, where others count only as their mistakes. */
  static final Measure EMOTION_F1 = of("micro-F1 of emotions", Measure::emotionF1);

  /** The smaller the better. */
  static final Measure CALIBRATION_ERROR = of("calibration error", Statistics.calibrationError());

  static final Measure JACCARD = ofSets("Jaccard", LabelSets::jaccard);
  static final Measure MICRO_F1 = ofSets("micro-F1", LabelSets::microF1);
  static final Measure MACRO_F1 = ofSets("macro-F1", LabelSets::macroF1);

  private static final List<String> EMOTIONS = Emotion.labels();

  /** A measure of both columns over all labels. */
  static Measure of(String name, ToDoubleFunction<Scored> statistic) {
    return new Measure(name, UnaryOperator.identity(), statistic, true);
  }

  private static Measure ofSets(String name, ToDoubleBiFunction<boolean[][], boolean[][]> measure) {
    ToDoubleFunction<Scored> statistic = Statistics.sets(measure, Evaluation.LABEL_THRESHOLD);
    return new Measure(name, UnaryOperator.identity(), statistic, false);
  }

  /** The same measure of a part. */
  Measure on(String what, UnaryOperator<Scored> chosen) {
    return new Measure(name + ", " + what, chosen, statistic, ofProduct);
  }

  /** The same measure of the labels that are Plutchik's emotions. */
  Measure onEmotions() {
    return on("mean of emotions", scored -> scored.only(EMOTIONS::contains));
  }

  /** The same measure of one label. */
  Measure onLabel(String label) {
    return on(label, scored -> scored.only(label::equals));
  }

  /** The same measure of each label. */
  List<Measure> onEach(List<String> labels) {
    return labels.stream().map(this::onLabel).toList();
  }

  /** The same measure of each label that is one of Plutchik's emotions. */
  List<Measure> onEachEmotion(List<String> labels) {
    return onEach(labels.stream().filter(EMOTIONS::contains).toList());
  }

  private static double polarF1(Scored scored) {
    IntPredicate polar = c -> !scored.labels().get(c).equals(NEUTRAL);
    return Statistics.classes(matrix -> matrix.meanF1(polar)).applyAsDouble(scored);
  }

  private static double emotionF1(Scored scored) {
    IntPredicate emotion = c -> !scored.labels().get(c).equals(OTHERS);
    return Statistics.classes(matrix -> matrix.microF1(emotion)).applyAsDouble(scored);
  }
}
