package io.github.corenlpaffect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a text feels like: sentiment, valence and the intensities of eight emotions, predicted
 * jointly. Immutable.
 *
 * @param sentimentDistribution probabilities of the five classes of sentiment
 * @param valence how pleasant, −1…1; within {@value #VALENCE_AGREEMENT} of the distribution's
 *     expected valence
 * @param emotions absolute intensities, 0…1 each
 * @param confidence how sure the model is of each part
 * @param extra outputs of the model's further heads by name; a regression has the one key {@code
 *     value}; empty for a model without any
 */
public record Affect(
    SentimentDistribution sentimentDistribution,
    double valence,
    EmotionIntensities emotions,
    Confidence confidence,
    Map<String, Map<String, Double>> extra) {

  /** The largest distance between valence and the expected valence of the distribution. */
  public static final double VALENCE_AGREEMENT = 0.1;

  private static final double ROUNDING = 1e-3;

  private static final Affect NONE =
      new Affect(
          SentimentDistribution.certainlyNeutral(),
          0,
          EmotionIntensities.none(),
          Confidence.none(),
          Map.of());

  /**
   * @throws IllegalArgumentException if the valence is not a number in −1…1 or contradicts the
   *     distribution
   */
  public Affect {
    Objects.requireNonNull(sentimentDistribution, "sentimentDistribution");
    Objects.requireNonNull(emotions, "emotions");
    Objects.requireNonNull(confidence, "confidence");
    if (!(valence >= -1 && valence <= 1)) {
      throw new IllegalArgumentException("valence is " + valence + ", not in −1…1");
    }
    double expected = sentimentDistribution.expectedValence();
    if (Math.abs(valence - expected) > VALENCE_AGREEMENT + ROUNDING) {
      throw new IllegalArgumentException(
          "valence is " + valence + ", but the sentiment distribution's is " + expected);
    }
    extra = extra.isEmpty() ? Map.of() : copyInOrder(extra);
  }

  /** The affect of a text without sentences: neutral, zeros, confidence 0. */
  public static Affect none() {
    return NONE;
  }

  /** The most probable class of sentiment. */
  public Sentiment sentiment() {
    return sentimentDistribution.mostProbable();
  }

  /** How strong it is: the largest of the intensities and of the size of the valence, 0…1. */
  public double strength() {
    return Math.max(Math.abs(valence), emotions.largest());
  }

  private static Map<String, Map<String, Double>> copyInOrder(
      Map<String, Map<String, Double>> outputs) {
    Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
    outputs.forEach(
        (head, values) -> copy.put(head, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    return Collections.unmodifiableMap(copy);
  }
}
