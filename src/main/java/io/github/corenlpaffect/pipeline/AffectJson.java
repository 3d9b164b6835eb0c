package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.TokenContribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.spi.JsonProvider;

/** An {@link Affect} as JSON: the one shape that all outputs share. */
public final class AffectJson {
  /** Looked up once: the static methods of {@code Json} search the class path at every call. */
  static final JsonProvider JSON = JsonProvider.provider();

  private static final int DECIMALS = 4;

  /** Ten to the power of {@link #DECIMALS}. */
  private static final double SCALE = 1e4;

  /** Below it a scaled number is off by far less than what {@link #CLEAR} leaves. */
  private static final double EXACT = 1e9;

  /** Nearer than this to an integer, a scaled number is no matter of a half. */
  private static final double CLEAR = 0.499;

  private AffectJson() {}

  /** The object that stands under {@code affect}; numbers have at most four decimals. */
  public static JsonObject of(Affect affect) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("sentiment", affect.sentiment().label())
            .add("sentimentDistribution", distribution(affect))
            .add("valence", rounded(affect.valence()))
            .add("emotions", emotions(affect))
            .add("confidence", confidence(affect.confidence()));
    if (!affect.extra().isEmpty()) {
      json.add("extra", extra(affect.extra()));
    }
    return json.build();
  }

  /**
   * The object that is a line of JSON Lines.
   *
   * @param documentId what identifies the document of the text, if anything does
   * @param unit what the text is, for instance {@code sentence}
   * @param text the text
   * @param affect its affect, if it has one
   */
  public static JsonObject line(
      Optional<String> documentId, String unit, String text, Optional<Affect> affect) {
    JsonObjectBuilder line = JSON.createObjectBuilder();
    documentId.ifPresent(id -> line.add("docId", id));
    line.add("text", text).add("unit", unit);
    affect.ifPresent(present -> line.add("affect", of(present)));
    return line.build();
  }

  /** The same with an object {@code baseline}, for a sentence whose tokens contribute to it. */
  public static JsonObject of(Affect affect, TokenContribution baseline) {
    return JSON.createObjectBuilder(of(affect)).add("baseline", of(baseline)).build();
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
    BigDecimal rounded = withFourDecimals(value).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** By way of an integer where that is sure to be the same, for it is many times faster. */
  private static BigDecimal withFourDecimals(double value) {
    double scaled = value * SCALE;
    double nearest = Math.rint(scaled);
    return Math.abs(scaled) < EXACT && Math.abs(scaled - nearest) < CLEAR
        ? BigDecimal.valueOf((long) nearest, DECIMALS)
        : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static JsonObjectBuilder distribution(Affect affect) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    for (Sentiment sentiment : Sentiment.values()) {
      json.add(sentiment.label(), rounded(affect.sentimentDistribution().probability(sentiment)));
    }
    return json;
  }

  private static JsonObjectBuilder emotions(Affect affect) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    for (Emotion emotion : Emotion.values()) {
      json.add(emotion.label(), rounded(affect.emotions().intensity(emotion)));
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
