package io.github.corenlpaffect.train.evaluation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.evaluation.Prediction;
import io.github.corenlpaffect.train.evaluation.Predictor;
import io.github.corenlpaffect.train.evaluation.domain.DomainFigure.Rival;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DomainEvaluationTest {
  private static final int TEXTS = 60;
  private static final HeadSpec VALENCE =
      HeadSpec.regression("facebook-va", 1, 9, List.of("valence", "arousal"));
  private static final HeadSpec EMOTION =
      HeadSpec.singleLabel("emocontext", List.of("angry", "happy", "others", "sad"));

  /** Texts are their own valence, from -1 to 1. */
  private static final Predictor KNOWS = system(text -> valence(text));

  private static final Predictor KNOWS_HALF = system(text -> number(text) % 2 * valence(text));
  private static final Predictor IS_WRONG = system(text -> -valence(text));

  @Test
  void valenceIsComparedByPearson() {
    DomainFigure figure = figure(posts(), KNOWS, IS_WRONG);

    assertEquals("Facebook posts", figure.domain().name());
    assertEquals(TEXTS, figure.texts());
    assertEquals(1, figure.product(), 1e-9);
    assertEquals(-1, figure.rival().orElseThrow().value(), 1e-9);
    assertEquals(2, figure.rival().orElseThrow().difference(), 1e-9);
    assertEquals("ahead", figure.rival().orElseThrow().verdict());
  }

  @Test
  void theIntervalHoldsTheDifference() {
    Rival rival = figure(posts(), KNOWS_HALF, KNOWS).rival().orElseThrow();

    assertTrue(rival.interval().low() < rival.difference());
    assertTrue(rival.difference() < rival.interval().high());
    assertEquals("behind", rival.verdict());
  }

  @Test
  void systemsThatAnswerAlikeAreTheSame() {
    assertEquals("same", figure(posts(), KNOWS_HALF, KNOWS_HALF).rival().orElseThrow().verdict());
  }

  @Test
  void classesAreComparedByMacroRecallOfThree() {
    DomainFigure figure = figure(chats(), KNOWS, system(text -> 1));

    assertEquals(1, figure.product(), 1e-9);
    assertEquals(1 / 3.0, figure.rival().orElseThrow().value(), 1e-9);
  }

  @Test
  void withoutAnotherSystemThereIsNoComparison() {
    DomainFigure figure = new DomainEvaluation(KNOWS, Optional.empty()).figures(posts()).get(0);

    assertTrue(figure.rival().isEmpty());
  }

  @Test
  void aCorpusOfSeveralGenresIsTakenApartAndGenresWithoutTextsAreLeftOut() {
    HeadSpec head = HeadSpec.regression("emobank", 1, 5, List.of("valence", "arousal"));
    ImmutableList<LabelledText> texts =
        ImmutableList.of(
            text("Nathans_Bylichka_1_2", "1", head, 4, 3),
            text("SemEval_7", "2", head, 2, 3),
            text("lw1_5_6", "3", head, 1, 3));

    List<DomainFigure> figures =
        new DomainEvaluation(KNOWS, Optional.empty()).figures(corpus("emobank", head, texts));

    assertEquals(
        List.of("headlines", "fiction"), figures.stream().map(f -> f.domain().name()).toList());
    assertEquals(2, figures.get(1).texts());
    assertTrue(Double.isNaN(figures.get(0).product()), "one text has no correlation");
  }

  private static DomainFigure figure(Corpus corpus, Predictor model, Predictor rival) {
    return new DomainEvaluation(model, Optional.of(rival)).figures(corpus).get(0);
  }

  private static Corpus posts() {
    return corpus(
        "facebook-va",
        VALENCE,
        IntStream.range(0, TEXTS)
            .mapToObj(i -> text("" + i, "" + i, VALENCE, 5 + 4 * valence("" + i), 5))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Corpus chats() {
    return corpus(
        "emocontext",
        EMOTION,
        ImmutableList.of(
            text("a", "0", EMOTION, 1, 0, 0, 0),
            text("b", "1", EMOTION, 0, 0, 0, 1),
            text("c", "30", EMOTION, 0, 0, 1, 0),
            text("d", "59", EMOTION, 0, 1, 0, 0)));
  }

  private static Corpus corpus(String name, HeadSpec head, ImmutableList<LabelledText> dev) {
    return new Corpus(
        name,
        "open",
        ImmutableList.of(Task.ofItsOwn(head)),
        ImmutableList.of(),
        dev,
        ImmutableList.of());
  }

  private static LabelledText text(String id, String text, HeadSpec head, double... labels) {
    return new LabelledText(id, text, ImmutableMap.of(head.name(), labels));
  }

  private static double valence(String text) {
    return (number(text) - TEXTS / 2.0) / (TEXTS / 2.0);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static Predictor system(ToDoubleFunction<String> valence) {
    return new Predictor() {
      @Override
      public String name() {
        return "made up";
      }

      @Override
      public Prediction predict(String text) {
        double value = valence.applyAsDouble(text);
        return Prediction.ofSentiment(distribution(value), value);
      }
    };
  }

  private static SentimentDistribution distribution(double valence) {
    if (valence == 0) {
      return SentimentDistribution.certainlyNeutral();
    }
    return valence > 0
        ? new SentimentDistribution(0, 0, 0.4, 0.3, 0.3)
        : new SentimentDistribution(0.3, 0.3, 0.4, 0, 0);
  }
}
