package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.XMLOutputter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads with the JDK's XML parser. */
class AffectXMLOutputterTest {
  private static final String SENTENCE = "/root/document/sentences/sentence[@id='2']";

  @Test
  void sentencesAndTheDocumentHaveAnElement() throws IOException {
    Printed xml = print(Documents.annotated("I am happy .", "so <sad> & \uD83D\uDE21"));
    assertEquals("Very negative", xml.at(SENTENCE + "/affect/sentiment"));
    assertEquals("-0.75", xml.at(SENTENCE + "/affect/valence"));
    assertEquals("0.375", xml.at(SENTENCE + "/affect/emotions/trust"));
    assertEquals("0.75", xml.at(SENTENCE + "/affect/confidence/sentiment"));
    assertEquals(
        "0.75",
        xml.at(SENTENCE + "/affect/sentimentDistribution/probability[@sentiment='Very negative']"));
    assertEquals(
        "-7.5", xml.at(SENTENCE + "/affect/extra/head[@name='urgency']/output[@name='value']"));
    assertEquals("Neutral", xml.at("/root/document/affect/sentiment"));
    assertEquals("<sad>", xml.at(SENTENCE + "/tokens/token[2]/word"));
  }

  @Test
  void explainedTokensAndTheirBaselineHaveElements() throws IOException {
    Annotation document = Documents.annotated("fine", "so sad");
    Documents.explain(Documents.sentences(document).get(1));
    Printed xml = print(document);
    assertEquals("0.2", xml.at(SENTENCE + "/tokens/token[2]/affect/valence"));
    assertEquals("-0.2", xml.at(SENTENCE + "/tokens/token[2]/affect/joy"));
    assertEquals("0", xml.at(SENTENCE + "/tokens/token[2]/affect/trust"));
    assertEquals("0.05", xml.at(SENTENCE + "/affect/baseline/valence"));
    assertEquals("2", xml.at("count(//token/affect)"));
  }

  @Test
  void withoutItsElementsTheDocumentEqualsCoreNlps() throws IOException {
    Annotation document = Documents.annotated("I am happy .", "so sad");
    Documents.explain(Documents.sentences(document).get(1));
    Document ours = print(document).xml();
    NodeList affects = ours.getElementsByTagName("affect");
    for (Node affect = affects.item(0); affect != null; affect = affects.item(0)) {
      affect.getParentNode().removeChild(affect);
    }
    ours.normalize();
    Document stock = Printed.by(new XMLOutputter(), document).xml();
    assertEquals(strings(stock), strings(ours));
  }

  @Test
  void withoutAffectTheBytesAreThoseOfCoreNlp() throws IOException {
    Annotation document = Documents.of("I am happy .", "ok");
    for (String pretty : List.of("true", "false")) {
      assertEquals(
          Printed.by(new XMLOutputter(), document, "output.prettyPrint", pretty).text(),
          Printed.by(new AffectXMLOutputter(), document, "output.prettyPrint", pretty).text());
    }
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() throws IOException {
    Annotation document = Documents.annotated("fine", "a\u0001b\uFFFE \uD83D\uDE21\uD800 \u0085");
    document.set(CoreAnnotations.DocIDAnnotation.class, "\u001B.txt");
    Printed xml = print(document);
    assertEquals("a\uFFFDb\uFFFD", xml.at(SENTENCE + "/tokens/token[1]/word"));
    assertEquals("\uD83D\uDE21\uFFFD", xml.at(SENTENCE + "/tokens/token[2]/word"));
    assertEquals("\uFFFD.txt", xml.at("//docId"));
    assertEquals("-0.75", xml.at(SENTENCE + "/affect/valence"));
    assertEquals(
        "a\u0001b\uFFFE",
        Documents.sentences(document)
            .get(1)
            .get(CoreAnnotations.TokensAnnotation.class)
            .get(0)
            .word());
  }

  @Test
  void everyEncodingHoldsEveryCharacter() throws IOException {
    Annotation document = Documents.annotated("fine", "é \uD83D\uDE21");
    Printed xml = Printed.in(StandardCharsets.ISO_8859_1, new AffectXMLOutputter(), document);
    assertEquals("\uD83D\uDE21", xml.at(SENTENCE + "/tokens/token[2]/word"));
  }

  @Test
  void aDocumentWithoutSentencesIsValid() throws IOException {
    assertEquals("0", print(new Annotation("")).at("count(//sentence)"));
  }

  private static Printed print(Annotation document) throws IOException {
    return Printed.by(new AffectXMLOutputter(), document);
  }

  /** The names and texts of all elements in order, whatever blanks stand between them. */
  private static List<String> strings(Document document) {
    NodeList all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(node -> node.getNodeName() + node.getTextContent().replaceAll("\\s+", " "))
        .toList();
  }
}
