package io.github.corenlpaffect.model;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Map;

/**
 * The raw outputs that an {@link Affect} is made of, and how: eight intensities (logits), five
 * classes of sentiment (logits of a softmax), how far valence lies from the classes' expectation,
 * and the expected errors of valence and of the intensities (logits). That valence moves at most
 * {@link Affect#VALENCE_AGREEMENT} away from the classes is built in.
 */
public final class ProductOutputs {
  /** Where the intensities begin, in the order of {@link Emotion}. */
  public static final int EMOTIONS = 0;

  /** Where the classes of sentiment begin, in the order of {@link Sentiment}. */
  public static final int SENTIMENTS = EMOTIONS + Emotion.values().length;

  /** Where the shift of the valence is. */
  public static final int VALENCE_SHIFT = SENTIMENTS + Sentiment.values().length;

  /** Where the expected error of the valence is, as a share of its range. */
  public static final int VALENCE_ERROR = VALENCE_SHIFT + 1;

  /** Where the expected error of the intensities is, as a share of their range. */
  public static final int EMOTIONS_ERROR = VALENCE_ERROR + 1;

  /** Number of raw outputs. */
  public static final int COUNT = EMOTIONS_ERROR + 1;

  private ProductOutputs() {}

  /** The valence, −1…1, for probabilities of the five classes and the raw shift. */
  public static double valence(double expectedValence, double rawShift) {
    double valence = expectedValence + Affect.VALENCE_AGREEMENT * Math.tanh(rawShift);
    return Math.max(-1, Math.min(1, valence));
  }

  /** The affect that raw outputs mean, with the outputs of further heads. */
  public static Affect affect(float[] raw, Map<String, Map<String, Double>> extra) {
    SentimentDistribution distribution = distribution(raw);
    return new Affect(
        distribution,
        valence(distribution.expectedValence(), raw[VALENCE_SHIFT]),
        new EmotionIntensities(
            intensity(raw, Emotion.ANGER),
            intensity(raw, Emotion.ANTICIPATION),
            intensity(raw, Emotion.DISGUST),
            intensity(raw, Emotion.FEAR),
            intensity(raw, Emotion.JOY),
            intensity(raw, Emotion.SADNESS),
            intensity(raw, Emotion.SURPRISE),
            intensity(raw, Emotion.TRUST)),
        new Confidence(
            distribution.probability(distribution.mostProbable()),
            1 - Vectors.sigmoid(raw[VALENCE_ERROR]),
            1 - Vectors.sigmoid(raw[EMOTIONS_ERROR])),
        extra);
  }

  private static double intensity(float[] raw, Emotion emotion) {
    return Vectors.sigmoid(raw[EMOTIONS + emotion.ordinal()]);
  }

  private static SentimentDistribution distribution(float[] raw) {
    double largest = raw[SENTIMENTS];
    for (int i = 1; i < 5; i++) {
      largest = Math.max(largest, raw[SENTIMENTS + i]);
    }
    double e0 = Math.exp(raw[SENTIMENTS] - largest);
    double e1 = Math.exp(raw[SENTIMENTS + 1] - largest);
    double e2 = Math.exp(raw[SENTIMENTS + 2] - largest);
    double e3 = Math.exp(raw[SENTIMENTS + 3] - largest);
    double e4 = Math.exp(raw[SENTIMENTS + 4] - largest);
    double sum = e0 + e1 + e2 + e3 + e4;
    return new SentimentDistribution(e0 / sum, e1 / sum, e2 / sum, e3 / sum, e4 / sum);
  }
}
