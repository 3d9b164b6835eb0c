package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.XMLOutputter;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nu.xom.Document;
import nu.xom.Element;
import nu.xom.Elements;
import nu.xom.IllegalDataException;
import nu.xom.Serializer;

/**
 * CoreNLP's own XML with an element {@code affect} as the last of the document, of each sentence
 * that has an {@code AffectAnnotation} and of each token that has a {@code ContributionAnnotation};
 * a sentence's {@code BaselineAnnotation} is the element {@code baseline} in its {@code affect},
 * its {@code TargetsAnnotation} the element {@code targets}. Characters that XML 1.0 cannot hold
 * become U+FFFD. A {@code customOutputter} for {@code outputFormat = custom}.
 */
public final class AffectXMLOutputter extends XMLOutputter {
  private static final int INDENT = 2;

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    Document xml = stock(document, options);
    addAffect(document, xml.getRootElement().getFirstChildElement("document"));
    Serializer serializer = new Serializer(target, options.encoding);
    serializer.setIndent(options.pretty ? INDENT : 0);
    serializer.write(xml);
    serializer.flush();
  }

  private static Document stock(Annotation document, Options options) {
    try {
      return annotationToDoc(document, options);
    } catch (IllegalDataException e) {
      return annotationToDoc(new RewrittenCopy(XmlText::of).of(document), options);
    }
  }

  private static void addAffect(Annotation document, Element element) {
    List<CoreMap> sentences = AnnotationParts.sentences(document);
    Elements elements = element.getFirstChildElement("sentences").getChildElements("sentence");
    for (int i = 0; i < elements.size(); i++) {
      addTokens(sentences.get(i), elements.get(i).getFirstChildElement("tokens"));
      addSentence(sentences.get(i), elements.get(i));
    }
    AnnotationParts.affect(document).ifPresent(affect -> element.appendChild(AffectXml.of(affect)));
  }

  private static void addSentence(CoreMap sentence, Element element) {
    AnnotationParts.affect(sentence)
        .ifPresent(
            affect -> {
              Element added = AffectXml.of(affect);
              AnnotationParts.baseline(sentence)
                  .ifPresent(baseline -> added.appendChild(AffectXml.of("baseline", baseline)));
              if (AnnotationParts.hasTargets(sentence)) {
                added.appendChild(AffectXml.of(AnnotationParts.targets(sentence)));
              }
              element.appendChild(added);
            });
  }

  private static void addTokens(CoreMap sentence, Element element) {
    List<CoreLabel> tokens = AnnotationParts.tokens(sentence);
    Elements elements = element.getChildElements("token");
    for (int i = 0; i < elements.size(); i++) {
      Element token = elements.get(i);
      AnnotationParts.contribution(tokens.get(i))
          .ifPresent(added -> token.appendChild(AffectXml.of("affect", added)));
    }
  }
}
