package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.TokenSpan;
import java.util.List;
import java.util.Map;
import nu.xom.Attribute;
import nu.xom.Element;

/** Affect as XML elements, with the names and the order of {@link AffectJson}. */
final class AffectXml {
  private AffectXml() {}

  /** The element {@code affect} of a sentence or a document. */
  static Element of(Affect affect) {
    Element element = new Element("affect");
    add(element, "sentiment", affect.sentiment().label());
    element.appendChild(distribution(affect));
    add(element, "valence", number(affect.valence()));
    element.appendChild(emotions(affect.emotions()));
    element.appendChild(confidence(affect));
    if (!affect.extra().isEmpty()) {
      element.appendChild(extra(affect.extra()));
    }
    return element;
  }

  /** An element of this name with valence and the eight emotions. */
  static Element of(String name, TokenContribution contribution) {
    Element element = new Element(name);
    AffectColumns.of(contribution).forEach((output, value) -> add(element, output, value));
    return element;
  }

  /** The element {@code targets} of a sentence. */
  static Element of(List<TargetAffect> targets) {
    Element element = new Element("targets");
    targets.forEach(target -> element.appendChild(of(target)));
    return element;
  }

  private static Element of(TargetAffect target) {
    Element element = span("target", target.span());
    element.addAttribute(new Attribute("head", Integer.toString(target.head())));
    target.entityType().ifPresent(type -> element.addAttribute(new Attribute("ner", type)));
    add(element, "polarity", target.polarity().label());
    add(element, "valence", number(target.valence()));
    element.appendChild(emotions(target.emotions()));
    target.holder().ifPresent(holder -> element.appendChild(span("holder", holder)));
    return element;
  }

  private static Element span(String name, TokenSpan span) {
    Element element = new Element(name);
    element.addAttribute(new Attribute("text", XmlText.of(span.text())));
    element.addAttribute(new Attribute("tokenBegin", Integer.toString(span.begin())));
    element.addAttribute(new Attribute("tokenEnd", Integer.toString(span.end())));
    return element;
  }

  private static Element distribution(Affect affect) {
    Element element = new Element("sentimentDistribution");
    for (Sentiment sentiment : Sentiment.values()) {
      Element probability = new Element("probability");
      probability.addAttribute(new Attribute("sentiment", sentiment.label()));
      probability.appendChild(number(affect.sentimentDistribution().probability(sentiment)));
      element.appendChild(probability);
    }
    return element;
  }

  private static Element emotions(EmotionIntensities emotions) {
    Element element = new Element("emotions");
    for (Emotion emotion : Emotion.values()) {
      add(element, emotion.label(), number(emotions.intensity(emotion)));
    }
    return element;
  }

  private static Element confidence(Affect affect) {
    Element element = new Element("confidence");
    add(element, "sentiment", number(affect.confidence().sentiment()));
    add(element, "valence", number(affect.confidence().valence()));
    add(element, "emotions", number(affect.confidence().emotions()));
    return element;
  }

  private static Element extra(Map<String, Map<String, Double>> extra) {
    Element element = new Element("extra");
    extra.forEach(
        (name, outputs) -> {
          Element head = named("head", name);
          outputs.forEach(
              (label, value) -> {
                Element output = named("output", label);
                output.appendChild(number(value));
                head.appendChild(output);
              });
          element.appendChild(head);
        });
    return element;
  }

  private static Element named(String element, String name) {
    Element named = new Element(element);
    named.addAttribute(new Attribute("name", XmlText.of(name)));
    return named;
  }

  private static void add(Element parent, String name, String value) {
    Element element = new Element(name);
    element.appendChild(value);
    parent.appendChild(element);
  }

  private static String number(double value) {
    return AffectJson.rounded(value).toPlainString();
  }
}
