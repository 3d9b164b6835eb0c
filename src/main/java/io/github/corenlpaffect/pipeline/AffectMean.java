package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import java.util.Arrays;
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
        mean(affect -> affect.sentimentDistribution().veryNegative()),
        mean(affect -> affect.sentimentDistribution().negative()),
        mean(affect -> affect.sentimentDistribution().neutral()),
        mean(affect -> affect.sentimentDistribution().positive()),
        mean(affect -> affect.sentimentDistribution().veryPositive()));
  }

  private EmotionIntensities emotions() {
    return new EmotionIntensities(
        mean(affect -> affect.emotions().anger()),
        mean(affect -> affect.emotions().anticipation()),
        mean(affect -> affect.emotions().disgust()),
        mean(affect -> affect.emotions().fear()),
        mean(affect -> affect.emotions().joy()),
        mean(affect -> affect.emotions().sadness()),
        mean(affect -> affect.emotions().surprise()),
        mean(affect -> affect.emotions().trust()));
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
      AffectMean withHead = having(head);
      Map<String, Double> means = new LinkedHashMap<>();
      for (String label : labels) {
        means.put(label, withHead.mean(affect -> affect.extra().get(head).get(label)));
      }
      extra.put(head, means);
    }
  }

  /** The mean of those that have a further head. */
  private AffectMean having(String head) {
    int[] parts =
        IntStream.range(0, weights.length)
            .filter(i -> affects.get(i).extra().containsKey(head))
            .toArray();
    return new AffectMean(
        Arrays.stream(parts).mapToObj(affects::get).toList(),
        Arrays.stream(parts).mapToDouble(i -> weights[i]).toArray());
  }

  /** Sums first and divides last, so that rounding never takes a mean beyond −1, 0 or 1. */
  private double mean(ToDoubleFunction<Affect> value) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * value.applyAsDouble(affects.get(i));
      weight += weights[i];
    }
    return sum / weight;
  }
}
