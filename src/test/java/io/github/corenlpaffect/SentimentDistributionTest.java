package io.github.corenlpaffect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SentimentDistributionTest {
  @Test
  void everyClassHasItsProbability() {
    SentimentDistribution distribution = new SentimentDistribution(0.1, 0.15, 0.2, 0.25, 0.3);
    assertEquals(0.1, distribution.probability(Sentiment.VERY_NEGATIVE));
    assertEquals(0.15, distribution.probability(Sentiment.NEGATIVE));
    assertEquals(0.2, distribution.probability(Sentiment.NEUTRAL));
    assertEquals(0.25, distribution.probability(Sentiment.POSITIVE));
    assertEquals(0.3, distribution.probability(Sentiment.VERY_POSITIVE));
  }

  @Test
  void theMostProbableClassIsFoundWhereverItIs() {
    for (Sentiment sentiment : Sentiment.values()) {
      double[] p = new double[5];
      p[sentiment.ordinal()] = 1;
      assertEquals(
          sentiment, new SentimentDistribution(p[0], p[1], p[2], p[3], p[4]).mostProbable());
    }
  }

  @Test
  void ofEquallyProbableClassesTheMoreModerateOneCounts() {
    assertEquals(
        Sentiment.NEUTRAL, new SentimentDistribution(0.2, 0.2, 0.2, 0.2, 0.2).mostProbable());
    assertEquals(Sentiment.NEGATIVE, new SentimentDistribution(0.4, 0.4, 0, 0.2, 0).mostProbable());
    assertEquals(Sentiment.POSITIVE, new SentimentDistribution(0, 0.2, 0, 0.4, 0.4).mostProbable());
  }

  @Test
  void expectedValenceWeighsTheClassesFromMinusOneToOne() {
    assertEquals(-1, new SentimentDistribution(1, 0, 0, 0, 0).expectedValence());
    assertEquals(0, SentimentDistribution.certainlyNeutral().expectedValence());
    assertEquals(0.4, new SentimentDistribution(0.1, 0, 0.1, 0.6, 0.2).expectedValence(), 1e-12);
  }

  @Test
  void probabilitiesThatDoNotAddUpToOneAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new SentimentDistribution(0.5, 0.5, 0.5, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new SentimentDistribution(0, 0, 0.9, 0, 0));
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new SentimentDistribution(-0.5, 0.5, 1, 0, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new SentimentDistribution(Double.NaN, 0, 1, 0, 0));
  }
}
