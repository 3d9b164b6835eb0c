package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Targets in each format. */
class TargetOutputsTest {
  private static final String HATED =
      "{\"text\":\"bus stop\",\"tokenBegin\":4,\"tokenEnd\":6,\"head\":5,\"polarity\":\"Negative\","
          + "\"valence\":-0.625,\"emotions\":{\"anger\":0.5,\"anticipation\":0,\"disgust\":0,"
          + "\"fear\":0,\"joy\":0,\"sadness\":0,\"surprise\":0,\"trust\":0},\"holder\":{\"text\":"
          + "\"Tom Elm\",\"tokenBegin\":0,\"tokenEnd\":2}}";

  @Test
  void jsonHasThemInTheSentenceAndAtMentions() throws IOException {
    String printed = print(new AffectJSONOutputter());
    JsonObject sentence = parse(printed).getJsonArray("sentences").getJsonObject(0);
    JsonObject affect = sentence.getJsonObject("affect");
    assertEquals(HATED, affect.getJsonArray("targets").get(1).toString());
    JsonObject mention = sentence.getJsonArray("entitymentions").getJsonObject(0);
    assertEquals("Neutral", mention.getJsonObject("affect").getString("polarity"));
    assertFalse(mention.getJsonObject("affect").containsKey("text"));
  }

  @Test
  void jsonGivesEachALine() throws IOException {
    String printed = print(new AffectJSONOutputter());
    assertTrue(printed.contains("\n          {\"text\": \"bus stop\", \"tokenBegin\": 4"), printed);
  }

  @Test
  void jsonLinesHaveThem() throws IOException {
    JsonObject line = parse(print(new AffectJSONLinesOutputter()));
    assertEquals(HATED, line.getJsonObject("affect").getJsonArray("targets").get(1).toString());
  }

  @Test
  void csvHasARowForEach() throws IOException {
    List<String> rows = print(new AffectCSVOutputter()).lines().toList();
    assertTrue(rows.get(0).endsWith(",polarity,holder,ner"), rows.get(0));
    assertTrue(rows.get(2).startsWith("Tom Elm,target,,"), rows.get(2));
    assertTrue(rows.get(2).endsWith(",Neutral,,PERSON"), rows.get(2));
    assertTrue(rows.get(3).contains(",-0.625,0.5,0,"), rows.get(3));
    assertTrue(rows.get(3).endsWith(",Negative,Tom Elm,"), rows.get(3));
    assertEquals(4, rows.size());
  }

  @Test
  void xmlHasAnElementForEach() throws IOException {
    Printed xml = Printed.by(new AffectXMLOutputter(), Targets.document());
    String target = "//sentence/affect/targets/target[2]";
    assertEquals("bus stop", xml.at(target + "/@text"));
    assertEquals("4", xml.at(target + "/@tokenBegin"));
    assertEquals("Negative", xml.at(target + "/polarity"));
    assertEquals("0.5", xml.at(target + "/emotions/anger"));
    assertEquals("Tom Elm", xml.at(target + "/holder/@text"));
    assertEquals("PERSON", xml.at("//target[1]/@ner"));
  }

  @Test
  void textHasALineForEach() throws IOException {
    String printed = print(new AffectTextOutputter());
    assertTrue(
        printed.contains(
            "Affect toward bus stop, by Tom Elm: Negative, valence -0.62; anger 0.50,"),
        printed);
    assertTrue(printed.contains("Affect toward Tom Elm: Neutral, valence 0.00;"), printed);
  }

  @Test
  void conlluHasThemAtTheirHeads() throws IOException {
    List<String> lines = print(new AffectCoNLLUOutputter()).lines().toList();
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.startsWith("6\tstop\t")
                        && line.endsWith(
                            "\tTargetPolarity=Negative|TargetValence=-0.625|TargetWords=5-6"
                                + "|TargetHolder=1-2")),
        lines::toString);
    assertTrue(lines.stream().anyMatch(line -> line.matches("5\tbus\t.*\t_")), lines::toString);
  }

  @Test
  void emotionMlHasAnEmotionForEach() throws IOException {
    Annotation document = Targets.document();
    document.set(CoreAnnotations.DocIDAnnotation.class, "a.txt");
    Printed xml = Printed.by(new AffectEmotionMLOutputter(), document);
    String target = "//*[@id='sentence-1-target-2']";
    assertEquals("0.1875", xml.at(target + "/*[@name='pleasure']/@value"));
    assertEquals("0.5", xml.at(target + "/*[@name='anger']/@value"));
    assertEquals("a.txt#char=18,26", xml.at(target + "/*[@role='targetedAt']/@uri"));
    assertEquals("bus stop", xml.at("normalize-space(" + target + ")"));
  }

  @Test
  void jsonLdHasAnOpinionAboutEach() throws IOException {
    JsonObject sentence =
        parse(print(new AffectJSONLDOutputter())).getJsonArray("sentences").getJsonObject(0);
    JsonObject opinion = sentence.getJsonArray("targets").getJsonObject(1);
    assertEquals("marl:Negative", opinion.getString("marl:hasPolarity"));
    assertEquals("Tom Elm", opinion.getString("schema:author"));
    JsonObject about = opinion.getJsonObject("marl:describesObject");
    assertEquals("bus stop", about.getString("nif:anchorOf"));
    assertEquals(18, about.getInt("nif:beginIndex"));
  }

  @ParameterizedTest
  @EnumSource
  void whatHasNotBeenLookedForIsNotWritten(AffectFormat format) throws IOException {
    String printed = print(format.outputter(), Documents.annotated("I am happy ."), "true");
    for (String trace : List.of("\"targets\": [", "<targets", "-target-", "toward", "polarity,")) {
      assertFalse(printed.contains(trace), printed);
    }
  }

  private static String print(AnnotationOutputter outputter) throws IOException {
    return print(outputter, Targets.document(), "true");
  }

  private static String print(AnnotationOutputter outputter, Annotation document, String pretty)
      throws IOException {
    return Printed.by(outputter, document, "prettyPrint", pretty).text();
  }

  private static JsonObject parse(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
