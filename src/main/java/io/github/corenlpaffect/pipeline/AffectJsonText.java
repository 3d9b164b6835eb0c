package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import java.util.Map;

/**
 * Writes the JSON of {@link AffectJson} character by character the same, but without a tree of
 * objects, for work in which a microsecond a text matters.
 */
public final class AffectJsonText {
  private static final char FIRST_PRINTABLE = ' ';

  private AffectJsonText() {}

  /** Writes the object that stands under {@code affect}. */
  public static void append(StringBuilder json, Affect affect) {
    json.append("{\"sentiment\":\"").append(affect.sentiment().label());
    json.append("\",\"sentimentDistribution\":{");
    for (Sentiment sentiment : Sentiment.values()) {
      append(json, sentiment.label(), affect.sentimentDistribution().probability(sentiment));
    }
    endObject(json).append(",\"valence\":");
    FourDecimals.append(json, affect.valence());
    json.append(",\"emotions\":{");
    for (Emotion emotion : Emotion.values()) {
      append(json, emotion.label(), affect.emotions().intensity(emotion));
    }
    endObject(json).append(",\"confidence\":");
    append(json, affect.confidence());
    if (!affect.extra().isEmpty()) {
      appendExtra(json.append(",\"extra\":"), affect.extra());
    }
    json.append('}');
  }

  /** Writes a string in quotes, half of a surrogate pair by its number. */
  public static void append(StringBuilder json, String text) {
    json.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_PRINTABLE || c == '"' || c == '\\' || isHalf(text, i)) {
        json.append(text, written, i);
        appendEscaped(json, c);
        written = i + 1;
      }
    }
    json.append(text, written, text.length()).append('"');
  }

  private static void append(StringBuilder json, Confidence confidence) {
    json.append('{');
    append(json, "sentiment", confidence.sentiment());
    append(json, "valence", confidence.valence());
    append(json, "emotions", confidence.emotions());
    endObject(json);
  }

  private static void appendExtra(StringBuilder json, Map<String, Map<String, Double>> extra) {
    json.append('{');
    extra.forEach(
        (head, values) -> {
          append(json, head);
          json.append(":{");
          values.forEach(
              (label, value) -> {
                append(json, label);
                json.append(':');
                FourDecimals.append(json, value);
                json.append(',');
              });
          endObject(json).append(',');
        });
    endObject(json);
  }

  /** Writes a member whose name needs no escapes, and a comma. */
  private static void append(StringBuilder json, String name, double value) {
    json.append('"').append(name).append("\":");
    FourDecimals.append(json, value);
    json.append(',');
  }

  /** Ends an object, without the comma behind its last member. */
  private static StringBuilder endObject(StringBuilder json) {
    int last = json.length() - 1;
    if (json.charAt(last) == ',') {
      json.setLength(last);
    }
    return json.append('}');
  }

  /** Whether a surrogate lacks its other half. */
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static void appendEscaped(StringBuilder json, char c) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append(c);
      case '\b' -> json.append("\\b");
      case '\f' -> json.append("\\f");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> json.append(String.format("\\u%04x", (int) c));
    }
  }
}
