package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.feature.FeatureExtractor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The affect of a document: the mean of its sentences', each with the weight of its tokens, user
 * names and web addresses not counted. Sentences about which the model says nothing ({@link
 * Affect#none()}) do not count, nor do those that hold user names and web addresses alone, unless
 * there are no others.
 */
public final class DocumentAffect {
  /** A sentence that counts, and how much. */
  private record Part(Affect affect, int tokens) {}

  private final List<Part> parts;

  private DocumentAffect(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * The affect of a document with these sentences.
   *
   * @param sentences sentences with {@code AffectAnnotation}; those without do not count
   * @return {@link Affect#none()} if none counts; its confidence in the sentiment is the
   *     probability of the document's class
   */
  public static Affect of(List<CoreMap> sentences) {
    List<CoreMap> telling = sentences.stream().filter(DocumentAffect::tells).toList();
    // Most documents are one sentence, whose tokens need not be weighed.
    if (telling.size() == 1) {
      return affect(telling.get(0));
    }
    List<Part> parts = parts(telling, token -> !FeatureExtractor.isReference(token));
    if (parts.isEmpty()) {
      parts = parts(telling, token -> true);
    }
    return switch (parts.size()) {
      case 0 -> Affect.none();
      case 1 -> parts.get(0).affect;
      default -> new DocumentAffect(parts).mean();
    };
  }

  private static boolean tells(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Affect affect = affect(sentence);
    return tokens != null && !tokens.isEmpty() && affect != null && !affect.equals(Affect.none());
  }

  private static Affect affect(CoreMap sentence) {
    return sentence.get(AffectAnnotations.AffectAnnotation.class);
  }

  private static List<Part> parts(List<CoreMap> telling, Predicate<CoreLabel> counts) {
    List<Part> parts = new ArrayList<>();
    for (CoreMap sentence : telling) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int weight = (int) tokens.stream().filter(counts).count();
      if (weight > 0) {
        parts.add(new Part(affect(sentence), weight));
      }
    }
    return parts;
  }

  private Affect mean() {
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
    for (Part part : parts) {
      part.affect.extra().forEach((head, values) -> addMeans(extra, head, values.keySet()));
    }
    return extra;
  }

  private void addMeans(Map<String, Map<String, Double>> extra, String head, Set<String> labels) {
    if (!extra.containsKey(head)) {
      List<Part> withHead =
          parts.stream().filter(part -> part.affect.extra().containsKey(head)).toList();
      Map<String, Double> means = new LinkedHashMap<>();
      for (String label : labels) {
        means.put(label, mean(withHead, affect -> affect.extra().get(head).get(label)));
      }
      extra.put(head, means);
    }
  }

  private double mean(ToDoubleFunction<Affect> value) {
    return mean(parts, value);
  }

  /** Sums first and divides last, so that rounding never takes a mean beyond −1, 0 or 1. */
  private static double mean(List<Part> parts, ToDoubleFunction<Affect> value) {
    double sum = 0;
    long tokens = 0;
    for (Part part : parts) {
      sum += part.tokens * value.applyAsDouble(part.affect);
      tokens += part.tokens;
    }
    return sum / tokens;
  }
}
