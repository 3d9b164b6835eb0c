package io.github.corenlpaffect.train.evaluation;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.SentimentDistribution;
import java.util.Locale;
import java.util.Map;

/**
 * What a system says about one text.
 *
 * @param heads by the head's name one number per label on the head's own scale: amounts, expected
 *     levels or probabilities, NaN where the system has none; heads that it lacks are absent
 * @param product by {@link io.github.corenlpaffect.corpus.Task#meaning() meaning} what the product
 *     shows: {@code anger} …, {@code valence}, {@code very negative} …; outputs that it lacks are
 *     absent
 */
public record Prediction(
    ImmutableMap<String, double[]> heads, ImmutableMap<String, Double> product) {

  static final String VALENCE = "valence";

  /** The prediction of a model. */
  public static Prediction of(Map<String, double[]> heads, Affect affect) {
    ImmutableMap.Builder<String, Double> product = ImmutableMap.builder();
    addSentiment(product, affect.sentimentDistribution(), affect.valence());
    for (Emotion emotion : Emotion.values()) {
      product.put(emotion.label(), affect.emotions().intensity(emotion));
    }
    return new Prediction(ImmutableMap.copyOf(heads), product.build());
  }

  /** The prediction of a system that only knows the corpora's own scales. */
  public static Prediction ofHeads(Map<String, double[]> heads) {
    return new Prediction(ImmutableMap.copyOf(heads), ImmutableMap.of());
  }

  /** The prediction of a system that only knows sentiment; its valence is the expected one. */
  public static Prediction ofSentiment(SentimentDistribution distribution) {
    return ofSentiment(distribution, distribution.expectedValence());
  }

  /** The prediction of a system that only knows sentiment and a valence of its own, −1…1. */
  public static Prediction ofSentiment(SentimentDistribution distribution, double valence) {
    ImmutableMap.Builder<String, Double> product = ImmutableMap.builder();
    addSentiment(product, distribution, valence);
    return new Prediction(ImmutableMap.of(), product.build());
  }

  /**
   * The valence that the product shows.
   *
   * @throws IllegalStateException if it shows none
   */
  public double valence() {
    return shown(VALENCE);
  }

  /**
   * The probability of negative that the product shows, of both its classes.
   *
   * @throws IllegalStateException if it shows none
   */
  public double negative() {
    return shown(meaning(Sentiment.VERY_NEGATIVE)) + shown(meaning(Sentiment.NEGATIVE));
  }

  /**
   * The probability of neutral that the product shows.
   *
   * @throws IllegalStateException if it shows none
   */
  public double neutral() {
    return shown(meaning(Sentiment.NEUTRAL));
  }

  /**
   * The probability of positive that the product shows, of both its classes.
   *
   * @throws IllegalStateException if it shows none
   */
  public double positive() {
    return shown(meaning(Sentiment.POSITIVE)) + shown(meaning(Sentiment.VERY_POSITIVE));
  }

  private double shown(String output) {
    Double value = product.get(output);
    checkState(value != null, "a system that does not show %s", output);
    return value;
  }

  /** What a task's meaning calls a sentiment, for instance {@code very negative}. */
  static String meaning(Sentiment sentiment) {
    return sentiment.label().toLowerCase(Locale.ROOT);
  }

  private static void addSentiment(
      ImmutableMap.Builder<String, Double> product,
      SentimentDistribution distribution,
      double valence) {
    product.put(VALENCE, valence);
    for (Sentiment sentiment : Sentiment.values()) {
      product.put(meaning(sentiment), distribution.probability(sentiment));
    }
  }
}
