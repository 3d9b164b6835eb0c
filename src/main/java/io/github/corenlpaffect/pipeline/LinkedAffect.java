package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.TargetAffect;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonReader;

/**
 * Affect as JSON-LD in terms of two ontologies of the Technical University of Madrid: sentiment and
 * valence as an opinion of Marl (Westerski, Iglesias and Tapia 2011), the emotions as a set of Onyx
 * (Sánchez-Rada and Iglesias 2016). Marl has three classes of polarity; which of the five classes
 * of sentiment it is says the opinion's label. Onyx leaves open where categories of emotions come
 * from; here they are DBpedia's. What a model says besides are properties of the text in terms of
 * schema.org, each with the name of its head and that of the output.
 */
final class LinkedAffect {
  /** What the names in the document stand for. */
  static final JsonObject CONTEXT =
      read(
          """
          {
            "marl": "http://www.gsi.upm.es/ontologies/marl/ns#",
            "onyx": "http://www.gsi.upm.es/ontologies/onyx/ns#",
            "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "dct": "http://purl.org/dc/terms/",
            "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
            "schema": "http://schema.org/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "sentences": {"@reverse": "nif:referenceContext"},
            "nif:beginIndex": {"@type": "xsd:nonNegativeInteger"},
            "nif:endIndex": {"@type": "xsd:nonNegativeInteger"},
            "targets": {"@id": "marl:hasOpinion"},
            "marl:hasPolarity": {"@type": "@id"},
            "marl:polarityValue": {"@type": "xsd:double"},
            "marl:minPolarityValue": {"@type": "xsd:double"},
            "marl:maxPolarityValue": {"@type": "xsd:double"},
            "marl:algorithmConfidence": {"@type": "xsd:double"},
            "onyx:hasEmotionCategory": {"@type": "@vocab"},
            "onyx:hasEmotionIntensity": {"@type": "xsd:double"},
            "onyx:algorithmConfidence": {"@type": "xsd:double"},
            "schema:value": {"@type": "xsd:double"},
            "anger": "http://dbpedia.org/resource/Anger",
            "anticipation": "http://dbpedia.org/resource/Anticipation",
            "disgust": "http://dbpedia.org/resource/Disgust",
            "fear": "http://dbpedia.org/resource/Fear",
            "joy": "http://dbpedia.org/resource/Joy",
            "sadness": "http://dbpedia.org/resource/Sadness",
            "surprise": "http://dbpedia.org/resource/Surprise_(emotion)",
            "trust": "http://dbpedia.org/resource/Trust_(social_science)"
          }
          """);

  private LinkedAffect() {}

  /** Adds the opinion and the emotions to a text. */
  static void add(Affect affect, JsonObjectBuilder text) {
    text.add("marl:hasOpinion", opinion(affect)).add("onyx:hasEmotionSet", emotions(affect));
    if (!affect.extra().isEmpty()) {
      text.add("schema:additionalProperty", properties(affect.extra()));
    }
  }

  /**
   * The opinion of a sentence about one of its targets: what it is about, and who holds it.
   *
   * @param place where the target stands, if that is known
   */
  static JsonObjectBuilder opinion(TargetAffect target, Optional<CharacterSpan> place) {
    JsonObjectBuilder about = typed("nif:Phrase").add("nif:anchorOf", target.span().text());
    place.ifPresent(
        span -> about.add("nif:beginIndex", span.begin()).add("nif:endIndex", span.end()));
    target.entityType().ifPresent(type -> about.add("schema:additionalType", type));
    JsonObjectBuilder opinion = typed("marl:Opinion").add("marl:describesObject", about);
    addPolarity(opinion, "marl:" + target.polarity().label(), target.valence());
    target.holder().ifPresent(holder -> opinion.add("schema:author", holder.text()));
    return opinion.add(
        "onyx:hasEmotionSet",
        typed("onyx:EmotionSet").add("onyx:hasEmotion", emotions(target.emotions())));
  }

  private static JsonArrayBuilder properties(Map<String, Map<String, Double>> extra) {
    JsonArrayBuilder properties = AffectJson.JSON.createArrayBuilder();
    extra.forEach(
        (head, outputs) ->
            outputs.forEach(
                (output, value) ->
                    properties.add(
                        AffectJson.JSON
                            .createObjectBuilder()
                            .add("@type", "schema:PropertyValue")
                            .add("schema:propertyID", head)
                            .add("schema:name", output)
                            .add("schema:value", AffectJson.rounded(value)))));
    return properties;
  }

  private static JsonObjectBuilder opinion(Affect affect) {
    JsonObjectBuilder opinion = typed("marl:Opinion").add("rdfs:label", affect.sentiment().label());
    addPolarity(opinion, polarity(affect.sentiment()), affect.valence());
    return opinion.add(
        "marl:algorithmConfidence", AffectJson.rounded(affect.confidence().valence()));
  }

  private static void addPolarity(JsonObjectBuilder opinion, String polarity, double valence) {
    opinion
        .add("marl:hasPolarity", polarity)
        .add("marl:polarityValue", AffectJson.rounded(valence))
        .add("marl:minPolarityValue", -1)
        .add("marl:maxPolarityValue", 1);
  }

  private static JsonObjectBuilder typed(String type) {
    return AffectJson.JSON.createObjectBuilder().add("@type", type);
  }

  private static String polarity(Sentiment sentiment) {
    return switch (sentiment) {
      case VERY_NEGATIVE, NEGATIVE -> "marl:Negative";
      case NEUTRAL -> "marl:Neutral";
      case POSITIVE, VERY_POSITIVE -> "marl:Positive";
    };
  }

  private static JsonObjectBuilder emotions(Affect affect) {
    return typed("onyx:EmotionSet")
        .add("onyx:algorithmConfidence", AffectJson.rounded(affect.confidence().emotions()))
        .add("onyx:hasEmotion", emotions(affect.emotions()));
  }

  private static JsonArrayBuilder emotions(EmotionIntensities intensities) {
    JsonArrayBuilder emotions = AffectJson.JSON.createArrayBuilder();
    for (Emotion emotion : Emotion.values()) {
      emotions.add(
          typed("onyx:Emotion")
              .add("onyx:hasEmotionCategory", emotion.label())
              .add("onyx:hasEmotionIntensity", AffectJson.rounded(intensities.intensity(emotion))));
    }
    return emotions;
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = AffectJson.JSON.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
