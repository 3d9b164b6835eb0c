package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.TargetAffect;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nu.xom.Document;
import nu.xom.Element;
import nu.xom.Elements;
import nu.xom.Serializer;

/**
 * EmotionML 1.0 (W3C Recommendation, 2014): an {@code emotion} for the document and one for each
 * sentence, as far as they have an {@code AffectAnnotation}, and for each target of a sentence.
 * Each has the intensities of the eight emotions as categories of a vocabulary that the document
 * declares, and valence as the dimension {@code pleasure}, from 0 to 1 as the standard asks. A
 * sentence's text is in its {@code emotion}; where the document has an id, a reference says which
 * of its characters they are (RFC 5147); that of a target has the role {@code targetedAt}.
 * Characters that XML 1.0 cannot hold become U+FFFD. A {@code customOutputter} for {@code
 * outputFormat = custom}.
 */
public final class AffectEmotionMLOutputter extends AnnotationOutputter {
  private static final String INDENT = "  ";

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    Element root = emotions(document);
    if (options.pretty) {
      indent(root, "\n");
    }
    Serializer serializer = new Serializer(target, options.encoding);
    serializer.write(new Document(root));
    serializer.flush();
  }

  private static Element emotions(Annotation document) {
    Element root = EmotionMl.root();
    Optional<String> uri = AnnotationParts.documentId(document).map(AffectEmotionMLOutputter::uri);
    AnnotationParts.affect(document).ifPresent(affect -> root.appendChild(document(affect, uri)));
    List<CoreMap> sentences = AnnotationParts.sentences(document);
    for (int i = 0; i < sentences.size(); i++) {
      CoreMap sentence = sentences.get(i);
      String id = "sentence-" + (i + 1);
      Optional<String> place =
          uri.flatMap(known -> CharacterSpan.of(document, sentence).map(span -> at(known, span)));
      AnnotationParts.affect(sentence)
          .ifPresent(affect -> root.appendChild(sentence(id, affect, sentence, place)));
      appendTargets(root, id, document, sentence, uri);
    }
    return root;
  }

  private static void appendTargets(
      Element root, String id, Annotation document, CoreMap sentence, Optional<String> uri) {
    List<TargetAffect> targets = AnnotationParts.targets(sentence);
    for (int i = 0; i < targets.size(); i++) {
      TargetAffect target = targets.get(i);
      Element emotion = EmotionMl.emotion(id + "-target-" + (i + 1), target);
      emotion.insertChild(XmlText.of(target.span().text()), 0);
      uri.flatMap(
              known -> CharacterSpan.of(document, sentence, target.span()).map(s -> at(known, s)))
          .ifPresent(place -> emotion.appendChild(EmotionMl.target(place)));
      root.appendChild(emotion);
    }
  }

  private static Element document(Affect affect, Optional<String> uri) {
    Element emotion = EmotionMl.emotion("document", affect);
    uri.ifPresent(known -> emotion.appendChild(EmotionMl.reference(known)));
    return emotion;
  }

  private static Element sentence(
      String id, Affect affect, CoreMap sentence, Optional<String> place) {
    Element emotion = EmotionMl.emotion(id, affect);
    emotion.insertChild(XmlText.of(AnnotationParts.text(sentence)), 0);
    place.ifPresent(known -> emotion.appendChild(EmotionMl.reference(known)));
    return emotion;
  }

  private static String at(String uri, CharacterSpan span) {
    return uri + "#char=" + span.begin() + "," + span.end();
  }

  /** A relative reference; what else a path may not hold is escaped. */
  private static String uri(String documentId) {
    return URLEncoder.encode(documentId, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2F", "/");
  }

  /** By hand, as the serializer's own indenting changes the blanks in texts. */
  private static void indent(Element element, String line) {
    Elements children = element.getChildElements();
    for (Element child : children) {
      element.insertChild(line + INDENT, element.indexOf(child));
      indent(child, line + INDENT);
    }
    if (children.size() > 0) {
      element.appendChild(line);
    }
  }
}
