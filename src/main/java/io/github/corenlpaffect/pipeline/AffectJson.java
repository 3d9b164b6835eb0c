package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.TokenSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.spi.JsonProvider;

/** An {@link Affect} as JSON: the one shape that all outputs share. */
public final class AffectJson {
  /** Looked up once: the static methods of {@code Json} search the class path at every call. */
  static final JsonProvider JSON = JsonProvider.provider();

  private AffectJson() {}

  /** The object that stands under {@code affect}; numbers have at most four decimals. */
  public static JsonObject of(Affect affect) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("sentiment", affect.sentiment().label())
            .add("sentimentDistribution", distribution(affect))
            .add("valence", rounded(affect.valence()))
            .add("emotions", emotions(affect.emotions()))
            .add("confidence", confidence(affect.confidence()));
    if (!affect.extra().isEmpty()) {
      json.add("extra", extra(affect.extra()));
    }
    return json.build();
  }

  /**
   * The object that is a line of JSON Lines, with {@code tokens} if they have been explained.
   *
   * @param documentId what identifies the document of the text, if anything does
   * @param unit what the text is, for instance {@code sentence}
   * @param text a sentence or a document
   */
  public static JsonObject line(Optional<String> documentId, String unit, CoreMap text) {
    JsonObjectBuilder line = JSON.createObjectBuilder();
    documentId.ifPresent(id -> line.add("docId", id));
    line.add("text", AnnotationParts.text(text)).add("unit", unit);
    of(text).ifPresent(affect -> line.add("affect", affect));
    if (AnnotationParts.baseline(text).isPresent()) {
      line.add("tokens", tokens(text));
    }
    return line.build();
  }

  /**
   * What stands under {@code affect}, with a {@code baseline} if it has been explained, and {@code
   * targets} if they have been looked for.
   */
  static Optional<JsonObject> of(CoreMap text) {
    Optional<JsonObject> affect = AnnotationParts.affect(text).map(AffectJson::of);
    Optional<JsonObject> explained =
        AnnotationParts.baseline(text)
            .flatMap(added -> affect.map(present -> withBaseline(present, added)))
            .or(() -> affect);
    return AnnotationParts.hasTargets(text)
        ? explained.map(present -> withTargets(present, AnnotationParts.targets(text)))
        : explained;
  }

  /** What is said of a target: its place, then what stands at an entity mention that it is. */
  public static JsonObject of(TargetAffect target) {
    JsonObjectBuilder json = span(target.span()).add("head", target.head());
    target.entityType().ifPresent(type -> json.add("ner", type));
    return addAll(said(target), json).build();
  }

  /** What is said of a target, without its place. */
  static JsonObject said(TargetAffect target) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("polarity", target.polarity().label())
            .add("valence", rounded(target.valence()))
            .add("emotions", emotions(target.emotions()));
    target.holder().ifPresent(holder -> json.add("holder", span(holder)));
    return json.build();
  }

  /** With CoreNLP's names for where an entity mention is. */
  private static JsonObjectBuilder span(TokenSpan span) {
    return JSON.createObjectBuilder()
        .add("text", span.text())
        .add("tokenBegin", span.begin())
        .add("tokenEnd", span.end());
  }

  private static JsonObject withTargets(JsonObject affect, List<TargetAffect> targets) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    targets.forEach(target -> array.add(of(target)));
    return addAll(affect, JSON.createObjectBuilder()).add("targets", array).build();
  }

  /** What a token contributes, by output: {@code valence}, then the eight emotions. */
  public static JsonObject of(TokenContribution contribution) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder().add("valence", rounded(contribution.valence()));
    for (Emotion emotion : Emotion.values()) {
      json.add(emotion.label(), rounded(contribution.to(emotion)));
    }
    return json.build();
  }

  /** A number with at most four decimals and no trailing zeros, for instance {@code 0.58}. */
  public static BigDecimal rounded(double value) {
    return FourDecimals.rounded(value);
  }

  private static JsonObject withBaseline(JsonObject affect, TokenContribution baseline) {
    return addAll(affect, JSON.createObjectBuilder()).add("baseline", of(baseline)).build();
  }

  /** By JSON-P 1.0, which CoreNLP had up to 4.5.7, as everything here. */
  private static JsonObjectBuilder addAll(JsonObject members, JsonObjectBuilder to) {
    members.forEach(to::add);
    return to;
  }

  /** With CoreNLP's names for what it says of tokens. */
  private static JsonArrayBuilder tokens(CoreMap text) {
    JsonArrayBuilder tokens = JSON.createArrayBuilder();
    for (CoreLabel token : AnnotationParts.tokens(text)) {
      JsonObjectBuilder json =
          JSON.createObjectBuilder()
              .add("word", AnnotationParts.word(token))
              .add("characterOffsetBegin", token.beginPosition())
              .add("characterOffsetEnd", token.endPosition());
      AnnotationParts.contribution(token).ifPresent(added -> json.add("affect", of(added)));
      tokens.add(json);
    }
    return tokens;
  }

  private static JsonObjectBuilder distribution(Affect affect) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    for (Sentiment sentiment : Sentiment.values()) {
      json.add(sentiment.label(), rounded(affect.sentimentDistribution().probability(sentiment)));
    }
    return json;
  }

  private static JsonObjectBuilder emotions(EmotionIntensities emotions) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    for (Emotion emotion : Emotion.values()) {
      json.add(emotion.label(), rounded(emotions.intensity(emotion)));
    }
    return json;
  }

  private static JsonObjectBuilder confidence(Confidence confidence) {
    return JSON.createObjectBuilder()
        .add("sentiment", rounded(confidence.sentiment()))
        .add("valence", rounded(confidence.valence()))
        .add("emotions", rounded(confidence.emotions()));
  }

  private static JsonObjectBuilder extra(Map<String, Map<String, Double>> extra) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    extra.forEach(
        (head, values) -> {
          JsonObjectBuilder outputs = JSON.createObjectBuilder();
          values.forEach((label, value) -> outputs.add(label, rounded(value)));
          json.add(head, outputs);
        });
    return json;
  }
}
