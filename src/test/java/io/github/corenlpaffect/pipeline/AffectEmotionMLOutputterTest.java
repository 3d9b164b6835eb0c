package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import emotionml.Checker;
import emotionml.exceptions.ConfigurationException;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.Emotion;
import java.io.IOException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Validates with the schema of EmotionML 1.0 as an editor of the standard publishes it. What a
 * schema cannot say is checked here: that names are in the vocabulary that the document declares.
 */
class AffectEmotionMLOutputterTest {
  private static final String SENTENCE = "//*[@id='sentence-2']";

  @Test
  void emotionsHaveIntensitiesAndPleasureWithConfidence() throws Exception {
    Printed xml = valid(Documents.annotated("I am happy .", "so sad"));
    assertEquals("0.375", xml.at(SENTENCE + "/*[@name='trust']/@value"));
    assertEquals("0.25", xml.at(SENTENCE + "/*[@name='trust']/@confidence"));
    assertEquals("0.125", xml.at(SENTENCE + "/*[@name='pleasure']/@value"));
    assertEquals("0.75", xml.at(SENTENCE + "/*[@name='pleasure']/@confidence"));
    assertEquals("8", xml.at("count(" + SENTENCE + "/*[local-name()='category'])"));
    assertEquals("text", xml.at(SENTENCE + "/@expressed-through"));
    assertEquals("so sad", xml.at("normalize-space(" + SENTENCE + ")"));
    assertEquals("10", xml.at("count(//*[@id='document']/*)"));
  }

  @Test
  void furtherOutputsAreInformation() throws Exception {
    Printed xml = valid(Documents.annotated("I am happy .", "so sad"));
    String info = SENTENCE + "/*[local-name()='info']/*[@name='urgency']";
    assertEquals("-7.5", xml.at(info + "/*[@name='value']/@value"));
    assertEquals("https://corenlp-affect.github.io/extra", xml.at("namespace-uri(" + info + ")"));
  }

  @Test
  void namesAreDeclaredInTheDocument() throws Exception {
    Printed xml = valid(Documents.annotated("fine"));
    String categories = xml.at("/*/@category-set").substring(1);
    String dimensions = xml.at("/*/@dimension-set").substring(1);
    for (String emotion : Emotion.labels()) {
      assertEquals(
          "category", xml.at(vocabulary(categories) + "[*/@name='" + emotion + "']/@type"));
    }
    assertEquals("dimension", xml.at(vocabulary(dimensions) + "[*/@name='pleasure']/@type"));
  }

  @Test
  void aReferenceNamesTheCharactersOfTheText() throws Exception {
    Annotation document = Documents.annotated("\uD83D\uDE21 fine", "so sad");
    document.set(CoreAnnotations.DocIDAnnotation.class, "my docs/é: 1.txt");
    Printed xml = valid(document);
    assertEquals("my%20docs/%C3%A9%3A%201.txt#char=7,13", xml.at(SENTENCE + "/*/@uri"));
    assertEquals("my%20docs/%C3%A9%3A%201.txt", xml.at("//*[@id='document']/*/@uri"));
  }

  @Test
  void compactTextsKeepTheirBlanks() throws Exception {
    String text = " a\t<b>\r\n\n &amp; ]]> ";
    Annotation document = Documents.annotated("fine", text);
    assertEquals(text, valid(document, "output.prettyPrint", "false").at(SENTENCE));
    assertEquals(text.stripTrailing(), valid(document).at(SENTENCE).stripTrailing());
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() throws Exception {
    assertEquals(
        "a\uFFFDb \uD83D\uDE21\uFFFD",
        valid(
                Documents.annotated("fine", "a\u0000b \uD83D\uDE21\uD800"),
                "output.prettyPrint",
                "false")
            .at(SENTENCE));
  }

  @Test
  void whatHasNoAffectHasNoEmotion() throws Exception {
    Annotation document = Documents.annotated("one", "two");
    Documents.sentences(document).get(0).remove(AffectAnnotations.AffectAnnotation.class);
    assertEquals("1", valid(document).at("count(//*[starts-with(@id,'sentence-')])"));
    assertEquals("0", valid(new Annotation("")).at("count(//*[local-name()='emotion'])"));
  }

  @Test
  void theSchemaRefusesWhatIsNoEmotionMl() throws Exception {
    Document document = Printed.by(new AffectEmotionMLOutputter(), Documents.annotated("a")).xml();
    document.getElementsByTagName("category").item(0).getAttributes().removeNamedItem("name");
    assertThrows(SAXException.class, () -> validate(document));
  }

  private static String vocabulary(String id) {
    return "//*[local-name()='vocabulary'][@id='" + id + "']";
  }

  private static Printed valid(Annotation document, String... properties) throws IOException {
    Printed printed = Printed.by(new AffectEmotionMLOutputter(), document, properties);
    Document xml = printed.xml();
    assertDoesNotThrow(() -> validate(xml), printed::text);
    return printed;
  }

  private static void validate(Document document)
      throws ConfigurationException, SAXException, IOException {
    Schema schema = new Checker().getEmotionmlSchema();
    schema.newValidator().validate(new DOMSource(document));
  }
}
