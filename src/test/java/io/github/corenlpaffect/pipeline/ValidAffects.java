package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import java.util.function.ToDoubleFunction;

/** Checks that what was attached to a document is what was promised. */
final class ValidAffects {
  private static final double ROUNDING = 1e-6;

  private ValidAffects() {}

  /** The affect of a document and of each of its sentences is there and in its ranges. */
  static void check(Annotation document) {
    check(Documents.affect((CoreMap) document));
    for (CoreMap sentence : Documents.sentences(document)) {
      check(Documents.affect(sentence));
    }
  }

  private static void check(Affect affect) {
    assertNotNull(affect);
    double sum = 0;
    for (Sentiment sentiment : Sentiment.values()) {
      double probability = affect.sentimentDistribution().probability(sentiment);
      checkUnit(probability, affect);
      sum += probability;
    }
    assertEquals(1, sum, ROUNDING, affect::toString);
    for (Emotion emotion : Emotion.values()) {
      checkUnit(affect.emotions().intensity(emotion), affect);
    }
    checkUnit(affect.confidence().sentiment(), affect);
    checkUnit(affect.confidence().valence(), affect);
    checkUnit(affect.confidence().emotions(), affect);
    assertTrue(affect.valence() >= -1 && affect.valence() <= 1, affect::toString);
    affect.extra().values().stream()
        .flatMap(values -> values.values().stream())
        .forEach(value -> assertTrue(Double.isFinite(value), affect::toString));
  }

  private static void checkUnit(double value, Object of) {
    assertTrue(value >= 0 && value <= 1, of::toString);
  }

  /** The baseline of each sentence and what its tokens add come to its affect. */
  static void checkExplained(Annotation document) {
    for (CoreMap sentence : Documents.sentences(document)) {
      Affect affect = Documents.affect(sentence);
      checkSum(affect.valence(), sentence, TokenContribution::valence);
      for (Emotion emotion : Emotion.values()) {
        checkSum(
            affect.emotions().intensity(emotion),
            sentence,
            contribution -> contribution.to(emotion));
      }
    }
  }

  private static void checkSum(
      double whole, CoreMap sentence, ToDoubleFunction<TokenContribution> part) {
    double sum = part.applyAsDouble(AnnotationParts.baseline(sentence).orElseThrow());
    for (var token : AnnotationParts.tokens(sentence)) {
      sum += part.applyAsDouble(AnnotationParts.contribution(token).orElseThrow());
    }
    assertEquals(whole, sum, ROUNDING);
  }

  /** The targets of each sentence lie within its tokens. */
  static void checkTargets(Annotation document) {
    for (CoreMap sentence : Documents.sentences(document)) {
      int tokens = AnnotationParts.tokens(sentence).size();
      assertTrue(AnnotationParts.hasTargets(sentence));
      for (TargetAffect target : AnnotationParts.targets(sentence)) {
        assertTrue(target.span().end() <= tokens, target::toString);
        assertTrue(target.holder().stream().allMatch(holder -> holder.end() <= tokens));
      }
    }
  }
}
