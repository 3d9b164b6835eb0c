package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.TokenSpan;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Affect as values by name, in a fixed order, for formats that have no objects in objects. */
final class AffectColumns {
  private AffectColumns() {}

  /** The class, the five probabilities, valence, emotions, confidences and further outputs. */
  static Map<String, String> of(Affect affect) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("sentiment", affect.sentiment().label());
    for (Sentiment sentiment : Sentiment.values()) {
      columns.put(
          "p_" + sentiment.name().toLowerCase(Locale.ROOT),
          number(affect.sentimentDistribution().probability(sentiment)));
    }
    columns.put("valence", number(affect.valence()));
    for (Emotion emotion : Emotion.values()) {
      columns.put(emotion.label(), number(affect.emotions().intensity(emotion)));
    }
    columns.put("confidence_sentiment", number(affect.confidence().sentiment()));
    columns.put("confidence_valence", number(affect.confidence().valence()));
    columns.put("confidence_emotions", number(affect.confidence().emotions()));
    columns.putAll(extra(affect));
    return columns;
  }

  /** Valence and the eight emotions. */
  static Map<String, String> of(TokenContribution contribution) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("valence", number(contribution.valence()));
    for (Emotion emotion : Emotion.values()) {
      columns.put(emotion.label(), number(contribution.to(emotion)));
    }
    return columns;
  }

  /** Valence, the eight emotions, and what only targets have; a cell is empty for nobody. */
  static Map<String, String> of(TargetAffect target) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("valence", number(target.valence()));
    for (Emotion emotion : Emotion.values()) {
      columns.put(emotion.label(), number(target.emotions().intensity(emotion)));
    }
    columns.put("polarity", target.polarity().label());
    columns.put("holder", target.holder().map(TokenSpan::text).orElse(""));
    columns.put("ner", target.entityType().orElse(""));
    return columns;
  }

  /** The outputs of the model's further heads. */
  static Map<String, String> extra(Affect affect) {
    Map<String, String> columns = new LinkedHashMap<>();
    affect
        .extra()
        .forEach(
            (head, outputs) ->
                outputs.forEach(
                    (label, output) -> columns.put(extraName(head, label), number(output))));
    return columns;
  }

  /** The name of the column of an output of a further head. */
  static String extraName(String head, String label) {
    return head + ":" + label;
  }

  private static String number(double value) {
    return AffectJson.rounded(value).toPlainString();
  }
}
