package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.SentimentDistribution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The weighted mean of affects. Every part has the same weights, so that valence and sentiment
 * agree as well as they do in what is averaged, and probabilities still add up to 1.
 */
public final class AffectMean {
  private final List<Affect> affects;
  private final double[] weights;

  private AffectMean(List<Affect> affects, double[] weights) {
    this.affects = affects;
    this.weights = weights;
  }

  /**
   * The mean. The confidence in its sentiment is the probability of its class; a further head that
   * only some affects have is the mean of those.
   *
   * @param affects one or more
   * @param weights as many, above 0
   * @throws IllegalArgumentException if they are not
   */
  public static Affect of(List<Affect> affects, double[] weights) {
    if (affects.isEmpty() || affects.size() != weights.length) {
      throw new IllegalArgumentException(
          affects.size() + " affects, but " + weights.length + " weights");
    }
    for (double weight : weights) {
      if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("a weight is " + weight + ", not above 0");
      }
    }
    return new AffectMean(affects, weights).affect();
  }

  private Affect affect() {
    SentimentDistribution distribution = distribution();
    return new Affect(
        distribution,
        mean(Affect::valence),
        emotions(),
        new Confidence(
            distribution.probability(distribution.mostProbable()),
            mean(affect -> affect.confidence().valence()),
            mean(affect -> affect.confidence().emotions())),
        extra());
  }

  private SentimentDistribution distribution() {
    return new SentimentDistribution(
        probability(Sentiment.VERY_NEGATIVE),
        probability(Sentiment.NEGATIVE),
        probability(Sentiment.NEUTRAL),
        probability(Sentiment.POSITIVE),
        probability(Sentiment.VERY_POSITIVE));
  }

  private double probability(Sentiment sentiment) {
    return mean(affect -> affect.sentimentDistribution().probability(sentiment));
  }

  private EmotionIntensities emotions() {
    return new EmotionIntensities(
        intensity(Emotion.ANGER),
        intensity(Emotion.ANTICIPATION),
        intensity(Emotion.DISGUST),
        intensity(Emotion.FEAR),
        intensity(Emotion.JOY),
        intensity(Emotion.SADNESS),
        intensity(Emotion.SURPRISE),
        intensity(Emotion.TRUST));
  }

  private double intensity(Emotion emotion) {
    return mean(affect -> affect.emotions().intensity(emotion));
  }

  private Map<String, Map<String, Double>> extra() {
    Map<String, Map<String, Double>> extra = new LinkedHashMap<>();
    for (Affect affect : affects) {
      affect.extra().forEach((head, values) -> addMeans(extra, head, values.keySet()));
    }
    return extra;
  }

  private void addMeans(Map<String, Map<String, Double>> extra, String head, Set<String> labels) {
    if (!extra.containsKey(head)) {
      int[] withHead =
          IntStream.range(0, weights.length)
              .filter(i -> affects.get(i).extra().containsKey(head))
              .toArray();
      Map<String, Double> means = new LinkedHashMap<>();
      for (String label : labels) {
        means.put(label, mean(withHead, affect -> affect.extra().get(head).get(label)));
      }
      extra.put(head, means);
    }
  }

  private double mean(ToDoubleFunction<Affect> value) {
    return mean(IntStream.range(0, weights.length).toArray(), value);
  }

  /** Sums first and divides last, so that rounding never takes a mean beyond −1, 0 or 1. */
  private double mean(int[] parts, ToDoubleFunction<Affect> value) {
    double sum = 0;
    double weight = 0;
    for (int part : parts) {
      sum += weights[part] * value.applyAsDouble(affects.get(part));
      weight += weights[part];
    }
    return sum / weight;
  }
}
