package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.TargetAffect;
import java.util.List;
import java.util.Map;
import nu.xom.Attribute;
import nu.xom.Element;

/** The elements of EmotionML. */
final class EmotionMl {
  private static final String NAMESPACE = "http://www.w3.org/2009/10/emotionml";
  private static final String EXTRA_NAMESPACE = "https://corenlp-affect.github.io/extra";
  private static final String CATEGORIES = "plutchik";
  private static final String DIMENSIONS = "valence";
  private static final String PLEASURE = "pleasure";

  private EmotionMl() {}

  /** The root of a document, with the vocabularies that emotions use. */
  static Element root() {
    Element root = element("emotionml");
    root.addAttribute(new Attribute("version", "1.0"));
    root.addAttribute(new Attribute("category-set", "#" + CATEGORIES));
    root.addAttribute(new Attribute("dimension-set", "#" + DIMENSIONS));
    root.appendChild(vocabulary("category", CATEGORIES, Emotion.labels()));
    root.appendChild(vocabulary("dimension", DIMENSIONS, List.of(PLEASURE)));
    return root;
  }

  /** An emotion with this id: the intensities and the valence. */
  static Element emotion(String id, Affect affect) {
    Element element = element("emotion");
    element.addAttribute(new Attribute("id", id));
    element.addAttribute(new Attribute("expressed-through", "text"));
    if (!affect.extra().isEmpty()) {
      element.appendChild(info(affect.extra()));
    }
    for (Emotion emotion : Emotion.values()) {
      element.appendChild(
          described(
              "category",
              emotion.label(),
              affect.emotions().intensity(emotion),
              affect.confidence().emotions()));
    }
    double pleasure = (affect.valence() + 1) / 2;
    element.appendChild(described("dimension", PLEASURE, pleasure, affect.confidence().valence()));
    return element;
  }

  /** An emotion toward a target with this id; the confidence is not known. */
  static Element emotion(String id, TargetAffect target) {
    Element element = element("emotion");
    element.addAttribute(new Attribute("id", id));
    element.addAttribute(new Attribute("expressed-through", "text"));
    for (Emotion emotion : Emotion.values()) {
      double intensity = target.emotions().intensity(emotion);
      element.appendChild(valued("category", emotion.label(), intensity));
    }
    element.appendChild(valued("dimension", PLEASURE, (target.valence() + 1) / 2));
    return element;
  }

  /** What the model says besides: the standard leaves open what such metadata hold. */
  private static Element info(Map<String, Map<String, Double>> extra) {
    Element info = element("info");
    extra.forEach(
        (head, outputs) -> {
          Element ofHead = named("head", head);
          outputs.forEach(
              (name, value) -> {
                Element output = named("output", name);
                output.addAttribute(new Attribute("value", number(value)));
                ofHead.appendChild(output);
              });
          info.appendChild(ofHead);
        });
    return info;
  }

  private static Element named(String element, String name) {
    Element named = new Element(element, EXTRA_NAMESPACE);
    named.addAttribute(new Attribute("name", XmlText.of(name)));
    return named;
  }

  /** A reference to the text that expresses an emotion. */
  static Element reference(String uri) {
    Element element = element("reference");
    element.addAttribute(new Attribute("uri", uri));
    return element;
  }

  /** A reference to what an emotion is directed at. */
  static Element target(String uri) {
    Element element = reference(uri);
    element.addAttribute(new Attribute("role", "targetedAt"));
    return element;
  }

  private static Element vocabulary(String type, String id, List<String> names) {
    Element vocabulary = element("vocabulary");
    vocabulary.addAttribute(new Attribute("type", type));
    vocabulary.addAttribute(new Attribute("id", id));
    for (String name : names) {
      Element item = element("item");
      item.addAttribute(new Attribute("name", name));
      vocabulary.appendChild(item);
    }
    return vocabulary;
  }

  private static Element described(String type, String name, double value, double confidence) {
    Element element = valued(type, name, value);
    element.addAttribute(new Attribute("confidence", number(confidence)));
    return element;
  }

  private static Element valued(String type, String name, double value) {
    Element element = element(type);
    element.addAttribute(new Attribute("name", name));
    element.addAttribute(new Attribute("value", number(value)));
    return element;
  }

  private static Element element(String name) {
    return new Element(name, NAMESPACE);
  }

  private static String number(double value) {
    return AffectJson.rounded(value).toPlainString();
  }
}
