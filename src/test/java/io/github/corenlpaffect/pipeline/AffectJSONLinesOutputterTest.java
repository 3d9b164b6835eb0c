package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads with Eclipse Parsson, which is not the library that writes. */
class AffectJSONLinesOutputterTest {
  private static final String DIFFICULT = "a \"b\" \\ \n\u0001\u2028 \uD83D\uDE21";

  @Test
  void aLineIsASentenceWithItsTextAndAffect() throws IOException {
    List<JsonObject> lines = print(Documents.annotated("I am happy .", DIFFICULT));
    assertEquals(
        List.of("I am happy .", DIFFICULT),
        lines.stream().map(line -> line.getString("text")).toList());
    assertEquals("sentence", lines.get(1).getString("unit"));
    JsonObject affect = lines.get(1).getJsonObject("affect");
    assertEquals("Very negative", affect.getString("sentiment"));
    assertEquals("-0.75", affect.get("valence").toString());
    assertEquals("0.375", affect.getJsonObject("emotions").get("trust").toString());
    assertEquals(
        "-7.5", affect.getJsonObject("extra").getJsonObject("urgency").get("value").toString());
  }

  @Test
  void theIdOfADocumentStandsInEachLine() throws IOException {
    Annotation document = Documents.annotated("one", "two");
    assertEquals(false, print(document).get(0).containsKey("docId"));
    document.set(CoreAnnotations.DocIDAnnotation.class, "a \"b\".txt");
    assertEquals(
        List.of("a \"b\".txt", "a \"b\".txt"),
        print(document).stream().map(line -> line.getString("docId")).toList());
  }

  @Test
  void aSentenceWithoutAffectHasNone() throws IOException {
    JsonObject line = print(Documents.of("fine")).get(0);
    assertEquals("fine", line.getString("text"));
    assertEquals(false, line.containsKey("affect"));
  }

  @Test
  void tokensThatHaveBeenExplainedStandInTheirSentence() throws IOException {
    Annotation document = Documents.annotated("I am happy .", "so sad");
    Documents.explain(Documents.sentences(document).get(1));
    List<JsonObject> lines = print(document);
    assertEquals(false, lines.get(0).containsKey("tokens"));
    assertEquals(true, lines.get(1).getJsonObject("affect").containsKey("baseline"));
    JsonObject token = lines.get(1).getJsonArray("tokens").getJsonObject(1);
    assertEquals("sad", token.getString("word"));
    assertEquals(
        Documents.sentences(document)
            .get(1)
            .get(CoreAnnotations.TokensAnnotation.class)
            .get(1)
            .beginPosition(),
        token.getInt("characterOffsetBegin"));
    assertEquals(9, token.getJsonObject("affect").size());
  }

  @Test
  void aTokenWithoutAWordHasAnEmptyOne() throws IOException {
    Annotation document = Documents.annotated("so sad");
    CoreMap sentence = Documents.sentences(document).get(0);
    Documents.explain(sentence);
    AnnotationParts.tokens(sentence).get(0).remove(CoreAnnotations.TextAnnotation.class);
    assertEquals(
        "", print(document).get(0).getJsonArray("tokens").getJsonObject(0).getString("word"));
  }

  private static List<JsonObject> print(Annotation document) throws IOException {
    String text = Printed.by(new AffectJSONLinesOutputter(), document).text();
    return List.of(text.split("\n")).stream()
        .map(line -> Json.createReader(new StringReader(line)).readObject())
        .toList();
  }
}
