package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final double NONE = Double.NaN;
  private static final double EXACT = 1e-12;

  private static final Task INTENSITIES =
      Task.of(
          HeadSpec.regression("semeval2018/ei-reg", 0, 1, List.of("anger", "joy")),
          Scale.MONOTONE,
          Map.of("anger", "anger", "joy", "joy"));
  private static final Task LEVELS =
      Task.of(
          HeadSpec.ordinal("semeval2018/v-oc", -3, 3, List.of("valence")),
          Scale.ABSOLUTE,
          Map.of("valence", "valence"));
  private static final Task TAGS =
      Task.of(
          HeadSpec.multiLabel("semeval2018/e-c", List.of("anger", "joy", "love")),
          Scale.MONOTONE,
          Map.of("anger", "anger", "joy", "joy"));
  private static final Task THREE_CLASSES =
      Task.of(
          HeadSpec.singleLabel("semeval2017-4a", List.of("negative", "neutral", "positive")),
          Scale.MONOTONE,
          Map.of("negative", "negative", "neutral", "neutral", "positive", "positive"));
  private static final Task FIVE_CLASSES =
      Task.of(
          HeadSpec.singleLabel(
              "sst", List.of("very negative", "negative", "neutral", "positive", "very positive")),
          Scale.ABSOLUTE,
          Map.of(
              "very negative", "very negative",
              "negative", "negative",
              "neutral", "neutral",
              "positive", "positive",
              "very positive", "very positive"));

  @Test
  void aMeanOverEmotionsSkipsMissingLabels() {
    double[][] gold = {{0.1, NONE}, {0.6, NONE}, {0.7, NONE}, {NONE, 0.2}, {NONE, 0.9}};
    double[][] head = {{0.1, 0}, {0.7, 0}, {0.6, 0}, {0, 0.9}, {0, 0.2}};

    List<Figure> figures = headFigures(INTENSITIES, gold, head);

    double anger = value(figures, "Pearson, anger").getAsDouble();
    assertEquals(-1, value(figures, "Pearson, joy").getAsDouble(), EXACT);
    assertEquals((anger - 1) / 2, value(figures, "Pearson").getAsDouble(), EXACT);
    assertEquals((0.5 - 1) / 2, value(figures, "Spearman").getAsDouble(), EXACT);
    assertEquals(5, figure(figures, "Pearson").texts());
    assertEquals(3, figure(figures, "Pearson, anger").texts());
  }

  @Test
  void pearsonOfModerateAmountsLooksAtGoldFromOneHalf() {
    double[][] gold = {{0.1, NONE}, {0.5, NONE}, {0.7, NONE}, {NONE, 0.2}, {NONE, 0.9}};
    double[][] head = {{0.1, 0}, {0.7, 0}, {0.6, 0}, {0, 0.9}, {0, 0.2}};

    Figure figure = figure(headFigures(INTENSITIES, gold, head), "Pearson, gold ≥ 0.5");

    assertEquals(-1, figure.head().getAsDouble(), EXACT);
    assertEquals(3, figure.texts());
  }

  @Test
  void theProductColumnPutsValenceOnTheCorpusScaleAndRoundsItToLevels() {
    double[][] gold = {{-3}, {0}, {1}, {3}};
    List<Prediction> predictions =
        productPredictions("valence", -0.9, 0.1, 0.4, 0.6); // levels −3, 0, 1, 2

    Figure figure = figure(figures(LEVELS, gold, predictions), "quadratic kappa");

    // observed (3−2)²; by chance 4 · (variances 4.6875 + 3.5, shift ¼²)
    assertEquals(1 - 1 / (4 * (4.6875 + 3.5 + 0.0625)), figure.product().getAsDouble(), EXACT);
    assertTrue(figure.head().isEmpty());
  }

  @Test
  void setsOfLabelsUseOneThresholdAndHaveNoProductColumn() {
    double[][] gold = {{1, 0, 1}, {0, 0, 0}, {0, 1, 0}};
    double[][] head = {{0.9, 0.1, 0.39}, {0.1, 0.2, 0.3}, {0.1, 0.4, 0.8}};

    List<Figure> figures = headFigures(TAGS, gold, head);

    assertEquals((0.5 + 1 + 0.5) / 3, value(figures, "Jaccard").getAsDouble(), EXACT);
    assertEquals(2 * 2 / 6.0, value(figures, "micro-F1").getAsDouble(), EXACT);
    assertEquals(2 / 3.0, value(figures, "macro-F1").getAsDouble(), EXACT);
    assertTrue(figure(figures, "Jaccard").product().isEmpty());
  }

  @Test
  void rocAreaOfTheEmotionsHasAProductColumnOfTheIntensities() {
    double[][] gold = {{1, 0, 1}, {0, 0, 0}, {0, 1, 0}};
    List<Prediction> predictions = new ArrayList<>();
    for (double anger : new double[] {0.5, 0.5, 0.1}) {
      predictions.add(
          new Prediction(ImmutableMap.of(), ImmutableMap.of("anger", anger, "joy", anger)));
    }

    List<Figure> figures = figures(TAGS, gold, predictions);

    assertEquals(0.75, figure(figures, "ROC area, anger").product().getAsDouble(), EXACT);
    assertEquals(0, figure(figures, "ROC area, joy").product().getAsDouble(), EXACT);
    assertEquals(
        0.375, figure(figures, "ROC area, mean of emotions").product().getAsDouble(), EXACT);
  }

  @Test
  void threeClassesOfTheProductAreSumsOfItsFive() {
    double[][] gold = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 1}};
    List<Prediction> predictions =
        List.of(
            Prediction.ofSentiment(new SentimentDistribution(0.3, 0.3, 0.4, 0, 0)),
            Prediction.ofSentiment(new SentimentDistribution(0.3, 0, 0.4, 0.3, 0)),
            Prediction.ofSentiment(new SentimentDistribution(0, 0, 0.4, 0.3, 0.3)),
            Prediction.ofSentiment(new SentimentDistribution(0, 0.6, 0.4, 0, 0)));

    List<Figure> figures = figures(THREE_CLASSES, gold, predictions);

    assertEquals((1 + 1 + 0.5) / 3, figure(figures, "macro-recall").product().getAsDouble(), EXACT);
    assertEquals(0.75, figure(figures, "accuracy").product().getAsDouble(), EXACT);
    assertEquals(
        2 / 3.0, figure(figures, "F1 of positive and negative").product().getAsDouble(), EXACT);
  }

  @Test
  void calibrationErrorComparesTheSummedProbabilityWithWhatCameTrue() {
    double[][] gold = {{1, 0, 0}, {0, 0, 1}};
    List<Prediction> predictions =
        List.of(
            Prediction.ofSentiment(new SentimentDistribution(0.3, 0.3, 0.4, 0, 0)),
            Prediction.ofSentiment(new SentimentDistribution(0.5, 0.4, 0.1, 0, 0)));

    Figure figure = figure(figures(THREE_CLASSES, gold, predictions), "calibration error");

    assertEquals((0.4 + 0.9) / 2, figure.product().getAsDouble(), EXACT);
    assertTrue(figure.head().isEmpty());
  }

  @Test
  void aChatsFigureLeavesOutWhatIsNoEmotion() {
    Task chat = Task.ofItsOwn(HeadSpec.singleLabel("emocontext", List.of("angry", "others")));
    double[][] gold = {{1, 0}, {0, 1}, {0, 1}, {1, 0}};
    double[][] head = {{0.9, 0.1}, {0.2, 0.8}, {0.7, 0.3}, {0.4, 0.6}};

    assertEquals(
        2 * 1 / 4.0,
        value(headFigures(chat, gold, head), "micro-F1 of emotions").getAsDouble(),
        EXACT);
  }

  @Test
  void twoClassesCompareNegativeWithPositiveMassWhereGoldIsNotNeutral() {
    double[][] gold = {{1, 0, 0, 0, 0}, {0, 0, 1, 0, 0}, {0, 0, 0, 1, 0}};
    double[][] head = {{0.2, 0.3, 0.1, 0.35, 0.05}, {0, 0, 0, 0, 1}, {0.3, 0.1, 0.5, 0.05, 0.05}};

    List<Figure> figures = headFigures(FIVE_CLASSES, gold, head);

    assertEquals(0.5, value(figures, "accuracy, two classes").getAsDouble(), EXACT);
    assertEquals(2, figure(figures, "accuracy, two classes").texts());
    assertEquals(0, value(figures, "accuracy").getAsDouble(), EXACT);
  }

  @Test
  void intensitiesOfTheProductBecomeLevelsByRounding() {
    Task levels =
        Task.of(
            HeadSpec.ordinal("semeval2018/ei-oc", 0, 3, List.of("fear")),
            Scale.ABSOLUTE,
            Map.of("fear", "fear"));
    double[][] gold = {{0}, {1}, {2}, {3}};

    List<Figure> figures = figures(levels, gold, productPredictions("fear", 0.1, 0.2, 0.6, 0.9));

    assertEquals(1, figure(figures, "quadratic kappa").product().getAsDouble(), EXACT);
  }

  @Test
  void corporaGetTheMeasuresOfTheirOwners() {
    List<String> emotions = List.of("anger", "joy", "neutral");

    assertEquals(
        List.of("Pearson", "Pearson, anger", "Pearson, joy"),
        names(HeadSpec.ordinal("brighter", 0, 3, List.of("anger", "joy"))));
    assertEquals(
        List.of("Pearson, valence", "Pearson, arousal"),
        names(HeadSpec.regression("emobank", 1, 5, List.of("valence", "arousal"))));
    assertEquals(
        List.of("ROC area, mean of emotions", "macro-F1", "ROC area, anger", "ROC area, joy"),
        names(HeadSpec.multiLabel("xed", emotions)));
    assertEquals(
        List.of("weighted F1", "macro-F1"), names(HeadSpec.singleLabel("meld/emotion", emotions)));
  }

  @Test
  void aHeadOfOnesOwnGetsTheMeasuresOfItsKind() {
    assertEquals(
        List.of("Pearson", "Spearman"),
        names(HeadSpec.regression("own/a", 0, 1, List.of("value"))));
    assertEquals(
        List.of("Pearson", "quadratic kappa"),
        names(HeadSpec.ordinal("own/b", 0, 3, List.of("value"))));
    assertEquals(
        List.of("accuracy", "macro-F1"), names(HeadSpec.singleLabel("own/c", List.of("x", "y"))));
    assertEquals(
        List.of("macro-F1", "ROC area"), names(HeadSpec.multiLabel("own/d", List.of("x", "y"))));
  }

  @Test
  void aProductThatDoesNotShowAllLabelsHasNoColumn() {
    Task classes = Task.ofItsOwn(HeadSpec.singleLabel("own/topic", List.of("sport", "news")));
    double[][] gold = {{1, 0}, {0, 1}};
    SentimentDistribution neutral = SentimentDistribution.certainlyNeutral();
    List<Prediction> predictions =
        List.of(Prediction.ofSentiment(neutral), Prediction.ofSentiment(neutral));

    assertTrue(figure(figures(classes, gold, predictions), "accuracy").product().isEmpty());
    assertTrue(
        figure(figures(INTENSITIES, gold, predictions), "Pearson, anger").product().isEmpty());
  }

  @Test
  void oneMissingPredictionLeavesNoFigure() {
    double[][] gold = {{-3}, {0}, {3}};
    List<Prediction> predictions = new ArrayList<>(productPredictions("valence", -0.9, 0.1));
    predictions.add(Prediction.ofHeads(Map.of()));

    assertTrue(figure(figures(LEVELS, gold, predictions), "Pearson").product().isEmpty());
  }

  @Test
  void aTaskWithoutLabelledTextsHasNoFigures() {
    LabelledText unlabelled = new LabelledText("1", "so it goes", ImmutableMap.of());
    List<Prediction> predictions = List.of(Prediction.ofHeads(Map.of()));

    assertEquals(List.of(), Evaluation.figures(List.of(LEVELS), List.of(unlabelled), predictions));
  }

  @Test
  void refusesAnotherNumberOfPredictions() {
    assertThrows(
        IllegalArgumentException.class,
        () -> figures(LEVELS, new double[][] {{1}, {2}}, productPredictions("valence", 0.5)));
  }

  private static List<String> names(HeadSpec head) {
    return Measures.of(head).stream().map(Measure::name).toList();
  }

  private static List<Figure> headFigures(Task task, double[][] gold, double[][] head) {
    List<Prediction> predictions = new ArrayList<>();
    for (double[] row : head) {
      predictions.add(Prediction.ofHeads(Map.of(task.head().name(), row)));
    }
    return figures(task, gold, predictions);
  }

  private static List<Figure> figures(Task task, double[][] gold, List<Prediction> predictions) {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (double[] row : gold) {
      texts.add(new LabelledText("", "", ImmutableMap.of(task.head().name(), row)));
    }
    return Evaluation.figures(List.of(task), texts.build(), predictions);
  }

  private static List<Prediction> productPredictions(String output, double... values) {
    List<Prediction> predictions = new ArrayList<>();
    for (double value : values) {
      predictions.add(new Prediction(ImmutableMap.of(), ImmutableMap.of(output, value)));
    }
    return predictions;
  }

  private static OptionalDouble value(List<Figure> figures, String metric) {
    return figure(figures, metric).head();
  }

  private static Figure figure(List<Figure> figures, String metric) {
    return figures.stream().filter(f -> f.metric().equals(metric)).findFirst().orElseThrow();
  }
}
