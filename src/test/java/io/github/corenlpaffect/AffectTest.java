package io.github.corenlpaffect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffectTest {
  private static final SentimentDistribution POSITIVE =
      new SentimentDistribution(0, 0, 0.2, 0.6, 0.2);

  @Test
  void sentimentIsTheMostProbableClass() {
    assertEquals(Sentiment.POSITIVE, affect(POSITIVE, 0.5).sentiment());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.5, 0.6})
  void valenceMayLieATenthFromTheDistributions(double valence) {
    assertEquals(valence, affect(POSITIVE, valence).valence());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.38, 0.62, -0.5})
  void valenceThatContradictsTheDistributionIsRefused(double valence) {
    assertThrows(IllegalArgumentException.class, () -> affect(POSITIVE, valence));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void valenceThatIsNoNumberFromMinusOneToOneIsRefused(double valence) {
    SentimentDistribution extreme =
        new SentimentDistribution(valence < 0 ? 1 : 0, 0, 0, 0, valence < 0 ? 0 : 1);
    assertThrows(IllegalArgumentException.class, () -> affect(extreme, valence));
  }

  @Test
  void noneIsNeutralWithoutEmotionsOrConfidence() {
    Affect none = Affect.none();
    assertEquals(Sentiment.NEUTRAL, none.sentiment());
    assertEquals(0, none.valence());
    assertEquals(EmotionIntensities.none(), none.emotions());
    assertEquals(new Confidence(0, 0, 0), none.confidence());
    assertTrue(none.extra().isEmpty());
  }

  @Test
  void extraKeepsItsOrderAndIsACopy() {
    Map<String, Double> values = new LinkedHashMap<>(Map.of("value", 0.3));
    Map<String, Map<String, Double>> extra = new LinkedHashMap<>();
    extra.put("urgency", values);
    extra.put("a topic", Map.of("sport", 1.0));
    Affect affect = affect(POSITIVE, 0.5, extra);
    values.put("value", 0.9);
    extra.clear();
    assertEquals(List.of("urgency", "a topic"), List.copyOf(affect.extra().keySet()));
    assertEquals(Map.of("value", 0.3), affect.extra().get("urgency"));
    assertThrows(UnsupportedOperationException.class, () -> affect.extra().clear());
    assertThrows(
        UnsupportedOperationException.class, () -> affect.extra().get("urgency").put("value", 0.9));
  }

  private static Affect affect(SentimentDistribution distribution, double valence) {
    return affect(distribution, valence, Map.of());
  }

  private static Affect affect(
      SentimentDistribution distribution, double valence, Map<String, Map<String, Double>> extra) {
    return new Affect(distribution, valence, EmotionIntensities.none(), Confidence.none(), extra);
  }
}
