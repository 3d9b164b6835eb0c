package io.github.corenlpaffect.train.evaluation.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.pipeline.CountedSentence;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of three sentences: 1 token of valence .5, 16 of −1, and 3 of 0. */
class WeightingTest {
  private static final double ROUNDING = 1e-5;

  private static final SplitText TEXT =
      new SplitText(
          new LabelledText("1", "", ImmutableMap.of()),
          ImmutableList.of(sentence(0, 0.5, 1), sentence(1, -1, 16), sentence(2, 0, 3)),
          affect(0.25));

  @ParameterizedTest
  @CsvSource({
    "tokens, -0.775", // (0.5 − 16) / 20
    "equal, -0.166667", // (0.5 − 1) / 3
    "tokens × strength, -0.954545", // (0.5 · 0.5 − 16) / (0.5 + 16)
    "strength, -0.5", // (0.5 · 0.5 − 1) / (0.5 + 1)
    "tokens × (1 − neutral), -0.954545", // the same, since what is not neutral is the valence's
    // size
    "'tokens, first twice', -0.714286", // (2 · 0.5 − 16) / 21
    "'tokens, last twice', -0.673913", // (0.5 − 16) / 23
    "peak and end, -0.5", // (−1 + 0) / 2
    "tokens^1/2, -0.519901", // (0.5 − 4) / (1 + 4 + √3)
    // (0.6 · 0.5 − 2 · 1.1) / (0.6 + 2.2 + 0.1 · the fourth root of 3)
    "document, -0.648109",
    "one sequence, 0.25",
  })
  void isAMeanByItsWeights(String name, double valence) {
    assertEquals(valence, weighting(name).affect().apply(TEXT).valence(), ROUNDING);
  }

  private static Weighting weighting(String name) {
    return Weighting.all().stream().filter(w -> w.name().equals(name)).findFirst().orElseThrow();
  }

  private static CountedSentence sentence(int index, double valence, int tokens) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(AffectAnnotations.AffectAnnotation.class, affect(valence));
    return new CountedSentence(index, sentence, tokens);
  }

  private static Affect affect(double valence) {
    double strength = Math.abs(valence);
    return new Affect(
        valence < 0
            ? new SentimentDistribution(strength, 0, 1 - strength, 0, 0)
            : new SentimentDistribution(0, 0, 1 - strength, 0, strength),
        valence,
        EmotionIntensities.none(),
        new Confidence(1 - strength, 1, 1),
        Map.of());
  }
}
