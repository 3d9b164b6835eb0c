package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static final AffectModel OLD = SmallModel.withSeed(7);
  private static final List<String> TEXTS = List.of("i am happy", "not sad !");
  private static final int JOY = ProductOutputs.EMOTIONS + Emotion.JOY.ordinal();

  private final SentencePipeline tokenizer = SentencePipeline.tokenizing();

  @Test
  void theSameModelHasNotMoved() {
    Drift drift = Drift.between(OLD, SmallModel.withSeed(7));

    assertEquals(Drift.bundled().size(), drift.sentences());
    assertEquals(9, drift.outputs().size());
    drift.outputs().values().forEach(change -> assertEquals(0, change.largest()));
    assertEquals(0, drift.changedClasses());
    assertEquals(0, drift.heads().largest());
    assertTrue(new DriftReport(drift).warning().isEmpty());
  }

  @Test
  void anOutputThatMovesIsMeasured() {
    AffectModel now = moved(JOY, 1);
    double first = joy(now, 0) - joy(OLD, 0);
    double second = joy(now, 1) - joy(OLD, 1);

    Drift.Change joy = Drift.between(OLD, now, TEXTS).outputs().get("joy");

    assertTrue(first > 0 && second > 0);
    assertEquals((joy(OLD, 0) + joy(OLD, 1)) / 2, joy.before(), 1e-12);
    assertEquals((joy(now, 0) + joy(now, 1)) / 2, joy.after(), 1e-12);
    assertEquals((first + second) / 2, joy.mean(), 1e-12);
    assertEquals(Math.max(first, second), joy.largest(), 1e-12);
    assertEquals(0, Drift.between(OLD, now, TEXTS).outputs().get("fear").largest());
  }

  @Test
  void changedClassesAreCounted() {
    AffectModel negative = moved(ProductOutputs.SENTIMENTS + Sentiment.VERY_NEGATIVE.ordinal(), 50);
    AffectModel positive = moved(ProductOutputs.SENTIMENTS + Sentiment.VERY_POSITIVE.ordinal(), 50);

    assertEquals(1, Drift.between(negative, positive, TEXTS).changedClasses());
  }

  @Test
  void whatMovesFarIsWarnedOf() {
    DriftReport report = new DriftReport(Drift.between(OLD, moved(JOY, 3)));

    String warning = report.warning().orElseThrow();
    assertTrue(warning.startsWith("warning: joy changed by more than 0.05"), warning);
    assertEquals(warning, report.lines().get(report.lines().size() - 1));
    assertEquals(11, report.entries().size());
  }

  @Test
  void theSentencesAreManyAndDifferent() {
    List<String> sentences = Drift.bundled();

    assertTrue(sentences.size() >= 200);
    assertEquals(sentences.size(), new HashSet<>(sentences).size());
    assertTrue(sentences.stream().noneMatch(String::isBlank));
  }

  private static AffectModel moved(int output, float by) {
    AffectModel copy = SmallModel.withSeed(7);
    copy.parts().network().towers().get(0).product().bias()[output] += by;
    return copy;
  }

  private double joy(AffectModel model, int text) {
    Affect affect = model.predict(tokenizer.sentence(TEXTS.get(text)));
    return affect.emotions().joy();
  }
}
