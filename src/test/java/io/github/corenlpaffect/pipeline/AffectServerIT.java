package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLPClient;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.AffectAnnotations;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import javax.json.JsonArray;
import javax.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link AffectServer} answers to those who ask well. */
class AffectServerIT {
  private static final String TEXT = "I love it! The shop opens at nine.";

  private static final String DEMO = "/edu/stanford/nlp/pipeline/demo/";

  private static AffectServer server;
  private static ServerClient client;

  @BeforeAll
  static void start() throws Exception {
    server = new AffectServer("-port", "0", "-timeout", "300000");
    server.run();
    client = new ServerClient(server.port());
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"affect", "tokenize,affect", "tokenize,ssplit,affect", " affect , "})
  void affectInfersItsPrerequisites(String annotators) throws Exception {
    assertHasAffect(client.annotate("{\"annotators\":\"" + annotators + "\"}", TEXT));
  }

  @Test
  void affectInfersItsPrerequisitesAfterAReset() throws Exception {
    String query =
        "/?resetDefault=true&properties=" + ServerClient.encode("{\"annotators\":\"affect\"}");
    assertHasAffect(client.post(query, TEXT));
  }

  @Test
  void affectMayStandInTheUrl() throws Exception {
    assertHasAffect(client.post("/?annotators=affect", TEXT));
  }

  @Test
  void othersBesideAffectInferTheirs() throws Exception {
    JsonObject answer = ok(client.annotate("{\"annotators\":\"lemma,affect\"}", TEXT));
    JsonObject sentence = answer.getJsonArray("sentences").getJsonObject(0);
    assertNotNull(sentence.getJsonObject("affect"));
    assertEquals("love", sentence.getJsonArray("tokens").getJsonObject(1).getString("lemma"));
  }

  @Test
  void requestsWithoutAffectKeepCoreNlpsInference() throws Exception {
    JsonObject answer = ok(client.annotate("{\"annotators\":\"lemma\"}", TEXT));
    JsonObject sentence = answer.getJsonArray("sentences").getJsonObject(0);
    assertEquals("love", sentence.getJsonArray("tokens").getJsonObject(1).getString("lemma"));
    assertFalse(sentence.containsKey("affect"));
  }

  @Test
  void coreNlpsPageMayAsk() throws Exception {
    String properties =
        ServerClient.encode("{\"annotators\": \"affect\", \"date\": \"2026-01-01T00:00:00\"}");
    assertHasAffect(client.post("/?properties=" + properties + "&pipelineLanguage=en", TEXT));
  }

  @Test
  void propertiesMayBePrintedByPython() throws Exception {
    assertHasAffect(client.annotate("{'annotators': 'affect', 'outputFormat': 'json'}", TEXT));
  }

  @Test
  void propertiesMayBeEncodedTwice() throws Exception {
    assertHasAffect(client.annotate(ServerClient.encode("{\"annotators\":\"affect\"}"), TEXT));
  }

  @Test
  void aPropertyKeepsItsBackslashes() throws Exception {
    JsonObject answer =
        ok(
            client.annotate(
                "{\"annotators\":\"tokenize\",\"ssplit.boundaryTokenRegex\":\"\\\\p{Lu}\"}",
                "a B c D"));
    assertEquals(2, answer.getJsonArray("sentences").size());
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json;charset=UTF-8, '\"affect\"'",
    "jsonl, application/jsonl; charset=utf-8, '\"joy\"'",
    "csv, text/csv;charset=UTF-8, 'joy'",
    "xml, text/xml;charset=UTF-8, '<affect>'",
    "text, text/plain;charset=UTF-8, 'Affect: '",
    "conllu, text/plain;charset=UTF-8, '# emotion_joy = '",
    "emotionml, application/emotionml+xml; charset=utf-8, '<emotion '",
    "jsonld, application/ld+json; charset=utf-8, 'marl:polarityValue'",
    "JSON, application/json;charset=UTF-8, '\"affect\"'"
  })
  void aFormatCarriesTheAffect(String format, String type, String mark) throws Exception {
    HttpResponse<String> response =
        client.annotate("{\"annotators\":\"affect\",\"outputFormat\":\"" + format + "\"}", TEXT);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type, response.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(response.body().contains(mark), response.body());
  }

  @Test
  void everyFormatOfOursHasBeenTried() {
    assertEquals(8, AffectFormat.values().length, "add the new one above");
  }

  @Test
  void aFormatOfAffectNeedsAffect() throws Exception {
    HttpResponse<String> response =
        client.annotate("{\"annotators\":\"tokenize\",\"outputFormat\":\"csv\"}", TEXT);
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("annotators must have it"), response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"conll", "tagged"})
  void formatsThatCannotCarryAffectStay(String format) throws Exception {
    HttpResponse<String> response =
        client.annotate("{\"annotators\":\"affect\",\"outputFormat\":\"" + format + "\"}", TEXT);
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(response.body().contains("shop"), response.body());
  }

  @Test
  void theAnswerToARequestWithoutAffectIsCoreNlps() throws Exception {
    HttpResponse<String> response = client.annotate("{\"annotators\":\"tokenize\"}", "Hi.");
    assertEquals("application/json;charset=UTF-8", type(response));
    assertTrue(response.body().startsWith("{\n  \"sentences\""), response.body());
  }

  @Test
  void serializedCarriesTheAffect() throws Exception {
    Annotation document = new AffectAnnotationSerializer().read(serialized("")).first;
    assertNotNull(document.get(AffectAnnotations.AffectAnnotation.class));
    assertNotNull(
        document
            .get(CoreAnnotations.SentencesAnnotation.class)
            .get(0)
            .get(AffectAnnotations.AffectAnnotation.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"serializer", "outputSerializer", "inputSerializer"})
  void stockClientsReadWhatOursWrites(String option) throws Exception {
    String named = ",\"" + option + "\":\"" + ProtobufAnnotationSerializer.class.getName() + "\"";
    Annotation document = new ProtobufAnnotationSerializer().read(serialized(named)).first;
    assertEquals(TEXT, document.get(CoreAnnotations.TextAnnotation.class));
    assertEquals(
        "Very positive",
        document
            .get(CoreAnnotations.SentencesAnnotation.class)
            .get(0)
            .get(SentimentCoreAnnotations.SentimentClass.class));
  }

  private static ByteArrayInputStream serialized(String more) throws Exception {
    String properties = "{\"annotators\":\"affect\",\"outputFormat\":\"serialized\"" + more + "}";
    HttpResponse<byte[]> response =
        client.bytes(
            client
                .request("/?properties=" + ServerClient.encode(properties))
                .POST(BodyPublishers.ofString(TEXT))
                .build());
    assertEquals(200, response.statusCode());
    assertEquals("application/x-protobuf", type(response));
    return new ByteArrayInputStream(response.body());
  }

  @Test
  void coreNlpsClientAndOursAreAnswered() {
    Properties properties =
        PropertiesUtils.asProperties(
            "annotators", "tokenize,affect",
            "customAnnotatorClass.affect", AffectAnnotator.class.getName(),
            "affect.model", "en",
            "ssplit.boundaryTokenRegex", "[.!]");
    Annotation ours = new Annotation(TEXT);
    try (AffectClient asking = new AffectClient(properties, "http://localhost", server.port())) {
      asking.annotate(ours);
    }
    assertNotNull(ours.get(AffectAnnotations.AffectAnnotation.class));
    Annotation stock = new Annotation(TEXT);
    new StanfordCoreNLPClient(properties, "http://localhost", server.port(), 1).annotate(stock);
    assertEquals(2, stock.get(CoreAnnotations.SentencesAnnotation.class).size());
    assertEquals("Very positive", new CoreDocument(stock).sentences().get(0).sentiment());
  }

  @Test
  void aRequestMaySetTheClassOfSentiment() throws Exception {
    String properties =
        "{\"annotators\":\"affect\",\"affect.sentimentClass\":\"never\","
            + "\"outputFormat\":\"serialized\"}";
    HttpResponse<byte[]> response =
        client.bytes(
            client
                .request("/?properties=" + ServerClient.encode(properties))
                .POST(BodyPublishers.ofString(TEXT))
                .build());
    Annotation document =
        new ProtobufAnnotationSerializer().read(new ByteArrayInputStream(response.body())).first;
    assertFalse(
        document
            .get(CoreAnnotations.SentencesAnnotation.class)
            .get(0)
            .containsKey(SentimentCoreAnnotations.SentimentClass.class));
  }

  @Test
  void aRequestMayAskForWhatTokensContribute() throws Exception {
    HttpResponse<String> response =
        client.annotate("{\"annotators\":\"affect\",\"affect.explain\":\"true\"}", TEXT);
    JsonArray tokens =
        ok(response).getJsonArray("sentences").getJsonObject(0).getJsonArray("tokens");
    assertNotNull(tokens.getJsonObject(1).getJsonObject("affect"), response.body());
  }

  @Test
  void everyPropertyOfTheShippedFilesMayBeSent() throws Exception {
    assertHasAffect(
        client.annotate(
            """
            {"annotators": "tokenize,affect", "affect.model": "en", "outputFormat": "custom",
             "customAnnotatorClass.affect": "io.github.corenlpaffect.pipeline.AffectAnnotator",
             "customOutputter": "io.github.corenlpaffect.pipeline.AffectJSONOutputter",
             "outputExtension": ".json", "threads": "64", "nthreads": 64}""",
            TEXT));
  }

  @Test
  void getShowsCoreNlpsPage() throws Exception {
    String page;
    try (InputStream in = getClass().getResourceAsStream(DEMO + "corenlp-brat.html")) {
      page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(page, client.get("/").body());
    for (String file :
        List.of(
            "/corenlp-brat.js?v4.5.10",
            "/corenlp-brat.css",
            "/img/loading.gif",
            "/static/fonts/Liberation_Sans-Regular.ttf",
            "/static/fonts/PT_Sans-Caption-Web-Regular.ttf",
            "/static/fonts/Astloch-Bold.ttf",
            "/style-vis.css",
            "/head.load.min.js")) {
      assertEquals(200, client.get(file).statusCode(), file);
    }
  }

  @Test
  void patternsAreMatched() throws Exception {
    HttpResponse<String> tokens =
        client.post(
            "/tokensregex?annotators=affect&pattern=" + ServerClient.encode("[{word:love}]"), TEXT);
    assertTrue(ok(tokens).toString().contains("\"text\":\"love\""), tokens.body());
    HttpResponse<String> semgrex =
        client.post(
            "/semgrex?annotators=depparse&pattern=" + ServerClient.encode("{}=it <obj {}"), TEXT);
    assertTrue(ok(semgrex).toString().contains("\"text\":\"it\""), semgrex.body());
    HttpResponse<String> tregex =
        client.post("/tregex?annotators=parse&pattern=" + ServerClient.encode("PRP >> VP"), TEXT);
    assertTrue(ok(tregex).toString().contains("\"spanString\":\"it\""), tregex.body());
  }

  @Test
  void aSceneIsDrawnOfTheBodyOrOfTheQuery() throws Exception {
    String subject = "\"text\":[\"dog\",\"is\",\"happy\"]";
    HttpResponse<String> body = client.post("/scenegraph", "A happy dog.");
    assertTrue(ok(body).toString().contains(subject), body.body());
    HttpResponse<String> query = client.get("/scenegraph?q=A+happy+dog.");
    assertTrue(ok(query).toString().contains(subject), query.body());
  }

  @Test
  void itSaysThatItIsThere() throws Exception {
    assertEquals("pong\n", client.get("/ping").body());
    assertEquals("live\n", client.get("/live").body());
    assertEquals("ready\n", client.get("/ready").body());
  }

  @Test
  void markupInATextStaysText() throws Exception {
    String script = "<script>alert(\"I love it & hate it\")</script>";
    HttpResponse<String> response = client.annotate("{\"annotators\":\"affect\"}", script);
    assertEquals("application/json;charset=UTF-8", type(response));
    assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElseThrow());
    JsonArray sentences = ok(response).getJsonArray("sentences");
    assertEquals(
        "<script>",
        sentences.getJsonObject(0).getJsonArray("tokens").getJsonObject(0).getString("word"));
  }

  private static void assertHasAffect(HttpResponse<String> response) {
    JsonObject answer = ok(response);
    assertNotNull(answer.getJsonObject("affect"), response.body());
    assertEquals(2, answer.getJsonArray("sentences").size());
    assertEquals(
        "Very positive",
        answer
            .getJsonArray("sentences")
            .getJsonObject(0)
            .getJsonObject("affect")
            .getString("sentiment"));
  }

  private static JsonObject ok(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return ServerClient.json(response);
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }
}
