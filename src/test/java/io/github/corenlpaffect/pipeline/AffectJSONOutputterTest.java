package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TokenContribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectJSONOutputterTest {
  /** Blanks after a line break and before the member {@code affect}, and the member itself. */
  private static final String PRETTY_AFFECT = "(?s)\n( +)\"affect\": \\{.*?\n\\1\\},?(?=\n)";

  @ParameterizedTest
  @CsvSource({"true, UTF-8", "false, UTF-8", "true, UTF-16", "false, ISO-8859-1"})
  void withoutItsAffectsTheJsonEqualsCoreNlps(String pretty, String encoding) throws IOException {
    Annotation document =
        annotated("I \"said\" {it} [\\ so]: \"sentences\" é \uD83D\uDE21", "", "ok");
    AnnotationOutputter.Options options = options(pretty, encoding);
    JsonObject stock = parse(print(new JSONOutputter(), document, options), encoding);
    JsonObject ours = parse(print(new AffectJSONOutputter(), document, options), encoding);
    assertEquals(AffectJson.of(Documents.affect((CoreMap) document)), ours.get("affect"));
    for (int i = 0; i < 3; i++) {
      assertEquals(
          AffectJson.of(Documents.affect(Documents.sentences(document).get(i))),
          ours.getJsonArray("sentences").getJsonObject(i).get("affect"));
    }
    assertEquals(stock, withoutAffect(ours));
  }

  @Test
  void whatCoreNlpPrintsStaysAsItIsToTheLastCharacter() throws IOException {
    Annotation document = annotated("I am happy .", "\"affect\": {", "Really \\ \" ?");
    String ours = new AffectJSONOutputter().print(document, options("true", "UTF-8"));
    assertEquals(
        new JSONOutputter().print(document, options("true", "UTF-8")),
        ours.replaceAll(PRETTY_AFFECT, ""));
  }

  @Test
  void anAffectStandsFirstWithALineForEachMember() throws IOException {
    Annotation document = Documents.of();
    document.set(AffectAnnotations.AffectAnnotation.class, Documents.affect(0.25));
    assertEquals(
        """
        {
          "affect": {
            "sentiment": "Neutral",
            "sentimentDistribution": {"Very negative": 0, "Negative": 0, "Neutral": 0.75, \
        "Positive": 0, "Very positive": 0.25},
            "valence": 0.25,
            "emotions": {"anger": 0.25, "anticipation": 0, "disgust": 0.5, "fear": 0.1, "joy": 1, \
        "sadness": 0, "surprise": 0.25, "trust": 0.125},
            "confidence": {"sentiment": 0.75, "valence": 0.25, "emotions": 0.75},
            "extra": {"urgency": {"value": 2.5}}
          },
          "sentences": [
          ]
        }
        """,
        new AffectJSONOutputter().print(document, options("true", "UTF-8")));
  }

  @Test
  void aTokenThatContributesSaysWhatAndItsSentenceTheBaseline() throws IOException {
    Annotation document = Documents.of("ok", "tokens matter");
    CoreMap explained = Documents.sentences(document).get(1);
    explained.set(AffectAnnotations.AffectAnnotation.class, Documents.affect(0.25));
    explained.set(AffectAnnotations.BaselineAnnotation.class, contribution(0.123456));
    explained.set(CoreAnnotations.SpeakerAnnotation.class, "tokens");
    List<CoreLabel> tokens = explained.get(CoreAnnotations.TokensAnnotation.class);
    explained.set(BasicDependenciesAnnotation.class, graph(tokens));
    tokens.get(1).set(AffectAnnotations.ContributionAnnotation.class, contribution(-0.5));
    for (String pretty : List.of("true", "false")) {
      JsonObject ours =
          parse(print(new AffectJSONOutputter(), document, options(pretty, "UTF-8")), "UTF-8");
      JsonObject sentence = ours.getJsonArray("sentences").getJsonObject(1);
      JsonObject baseline = sentence.getJsonObject("affect").getJsonObject("baseline");
      assertEquals(AffectJson.of(contribution(0.123456)), baseline);
      assertEquals("0.1235", baseline.get("valence").toString());
      assertFalse(sentence.getJsonArray("tokens").getJsonObject(0).containsKey("affect"));
      assertEquals(
          AffectJson.of(contribution(-0.5)),
          sentence.getJsonArray("tokens").getJsonObject(1).get("affect"));
      assertFalse(
          sentence.getJsonArray("basicDependencies").getJsonObject(0).containsKey("affect"));
    }
  }

  @Test
  void whatATokenContributesStandsOnOneLine() throws IOException {
    Annotation document = Documents.of("ok");
    Documents.sentences(document)
        .get(0)
        .get(CoreAnnotations.TokensAnnotation.class)
        .get(0)
        .set(AffectAnnotations.ContributionAnnotation.class, contribution(-0.5));
    String line =
        """

                  "affect": {"valence": -0.5, "anger": -1, "anticipation": 0, "disgust": 0, \
        "fear": 0, "joy": 0.25, "sadness": 0, "surprise": 0, "trust": 0},\
        """;
    String ours = new AffectJSONOutputter().print(document, options("true", "UTF-8"));
    assertTrue(ours.contains("{" + line + "\n          \"index\": 1"), ours);
    assertEquals(
        new JSONOutputter().print(document, options("true", "UTF-8")), ours.replace(line, ""));
  }

  @Test
  void withoutPrettyPrintingNoBlankIsAdded() throws IOException {
    Annotation document = Documents.of();
    document.set(AffectAnnotations.AffectAnnotation.class, Affect.none());
    String ours = new AffectJSONOutputter().print(document, options("false", "UTF-8"));
    assertEquals("{\"affect\":" + AffectJson.of(Affect.none()) + ",\"sentences\":[]}", ours);
  }

  @Test
  void aDocumentWithoutAnythingElseIsValidJson() throws IOException {
    Annotation document = new Annotation("");
    document.set(AffectAnnotations.AffectAnnotation.class, Affect.none());
    for (String pretty : List.of("true", "false")) {
      JsonObject ours =
          parse(print(new AffectJSONOutputter(), document, options(pretty, "UTF-8")), "UTF-8");
      assertEquals(
          Json.createObjectBuilder().add("affect", AffectJson.of(Affect.none())).build(), ours);
    }
  }

  @Test
  void aDocumentNamedSentencesIsNotTakenForThem() throws IOException {
    Annotation document = annotated("I am happy .");
    document.set(CoreAnnotations.DocIDAnnotation.class, "sentences");
    JsonObject ours =
        parse(print(new AffectJSONOutputter(), document, options("true", "UTF-8")), "UTF-8");
    assertEquals("sentences", ours.getString("docId"));
    assertTrue(ours.getJsonArray("sentences").getJsonObject(0).containsKey("affect"));
  }

  @Test
  void whatHasNoAffectIsPrintedAsByCoreNlp() throws IOException {
    Annotation document = Documents.of("I am happy .", "ok");
    AnnotationOutputter.Options options = options("true", "UTF-8");
    assertArrayEquals(
        print(new JSONOutputter(), document, options),
        print(new AffectJSONOutputter(), document, options));
  }

  @Test
  void numbersAreTheSameInEveryLocale() throws IOException {
    Annotation document = annotated("I am happy .");
    String english = new AffectJSONOutputter().print(document, options("true", "UTF-8"));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(english, new AffectJSONOutputter().print(document, options("true", "UTF-8")));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Annotation annotated(String... sentences) {
    Annotation document = Documents.of(sentences);
    double valence = 0.1;
    for (CoreMap sentence : Documents.sentences(document)) {
      sentence.set(AffectAnnotations.AffectAnnotation.class, Documents.affect(valence += 0.1));
    }
    document.set(
        AffectAnnotations.AffectAnnotation.class, DocumentAffect.of(Documents.sentences(document)));
    return document;
  }

  private static TokenContribution contribution(double valence) {
    return new TokenContribution(valence, 2 * valence, 0, 0, 0, 0.25, 0, 0, -0.0);
  }

  private static SemanticGraph graph(List<CoreLabel> tokens) {
    SemanticGraph graph = new SemanticGraph();
    List<IndexedWord> nodes = tokens.stream().map(IndexedWord::new).toList();
    nodes.forEach(graph::addVertex);
    graph.addRoot(nodes.get(1));
    graph.addEdge(nodes.get(1), nodes.get(0), GrammaticalRelation.DEPENDENT, 0, false);
    return graph;
  }

  private static AnnotationOutputter.Options options(String pretty, String encoding) {
    Properties properties = new Properties();
    properties.setProperty("output.prettyPrint", pretty);
    properties.setProperty("encoding", encoding);
    return new AnnotationOutputter.Options(properties);
  }

  private static byte[] print(
      AnnotationOutputter outputter, Annotation document, AnnotationOutputter.Options options)
      throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    outputter.print(document, printed, options);
    return printed.toByteArray();
  }

  private static JsonObject parse(byte[] json, String encoding) throws IOException {
    return Json.createReader(new StringReader(new String(json, encoding))).readObject();
  }

  private static JsonObject withoutAffect(JsonObject document) {
    var sentences = Json.createArrayBuilder();
    for (JsonObject sentence : document.getJsonArray("sentences").getValuesAs(JsonObject.class)) {
      sentences.add(builderWithoutAffect(sentence));
    }
    return builderWithoutAffect(document).add("sentences", sentences).build();
  }

  private static JsonObjectBuilder builderWithoutAffect(JsonObject object) {
    JsonObjectBuilder without = Json.createObjectBuilder();
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      if (!member.getKey().equals("affect")) {
        without.add(member.getKey(), member.getValue());
      }
    }
    return without;
  }
}
