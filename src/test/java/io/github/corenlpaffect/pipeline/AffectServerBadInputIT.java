package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.GenericAnnotationSerializer;
import edu.stanford.nlp.pipeline.JSONOutputter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link AffectServer} answers to those who ask badly, by mistake or on purpose: a status that
 * fits and one line that says why. After each it answers as before.
 */
class AffectServerBadInputIT {
  private static final String TEXT = "I love it! The shop opens at nine.";
  private static final String AFFECT = "{\"annotators\":\"affect\"}";

  private static AffectServer server;
  private static ServerClient client;
  private static String expected;

  @BeforeAll
  static void start() throws Exception {
    server = new AffectServer("-port", "0", "-timeout", "300000", "-maxCharLength", "1000");
    server.run();
    client = new ServerClient(server.port());
    expected = client.annotate(AFFECT, TEXT).body();
    assertTrue(expected.contains("\"affect\""), expected);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @AfterEach
  void theServerGoesOnAsBefore() throws Exception {
    assertEquals(expected, client.annotate(AFFECT, TEXT).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customAnnotatorClass.x",
        "customAnnotatorClass.affect",
        "customAnnotatorClass.tokenize",
        "customOutputter",
        "serializer",
        "inputSerializer",
        "outputSerializer",
        "tokenize.postProcessor",
        "tokenize.class",
        "parse.treemap",
        "ner.entitymentions.nerCoreAnnotation",
        "sutime.binder.1"
      })
  void noRequestNamesAClass(String option) throws Exception {
    String property = "\"%s\":\"%s\"".formatted(option, Trap.NAME);
    for (String format : new String[] {"custom", "serialized"}) {
      String properties =
          "{\"annotators\":\"affect\",\"outputFormat\":\"%s\",%s}".formatted(format, property);
      assertRefused(400, option, client.annotate(properties, TEXT));
    }
    assertRefused(400, option, client.post("/?" + option + "=" + Trap.NAME, TEXT));
    for (String path : new String[] {"tokensregex", "semgrex", "tregex", "scenegraph"}) {
      String query = "/%s?pattern=x&properties=%s";
      assertRefused(
          400,
          option,
          client.post(query.formatted(path, ServerClient.encode("{" + property + "}")), TEXT));
    }
    assertNull(System.getProperty(Trap.NAME), "the class was loaded");
  }

  @Test
  void anAnnotatorOfOursUnderAnotherNameCouldReadFiles() throws Exception {
    String properties =
        "{\"annotators\":\"tokenize,x\",\"customAnnotatorClass.x\":\"%s\",\"x.model\":\"/etc/passwd\"}";
    assertRefused(
        400,
        "customAnnotatorClass.x",
        client.annotate(properties.formatted(AffectAnnotator.class.getName()), TEXT));
  }

  @Test
  void classesOfCoreNlpAreRefusedToo() throws Exception {
    String generic = GenericAnnotationSerializer.class.getName();
    assertRefused(
        400,
        "outputSerializer",
        client.annotate(
            "{\"outputFormat\":\"serialized\",\"outputSerializer\":\"" + generic + "\"}", TEXT));
    assertRefused(
        400,
        "customOutputter",
        client.annotate(
            "{\"outputFormat\":\"custom\",\"customOutputter\":\"%s\"}"
                .formatted(JSONOutputter.class.getName()),
            TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "affect.model",
        "affect.lexicon",
        "pos.model",
        "ner.model",
        "ner.fine.regexner.mapping",
        "ner.additional.tokensregex.rules",
        "regexner.mapping",
        "tokensregex.rules",
        "parse.model",
        "depparse.model",
        "sentiment.model",
        "coref.md.model",
        "sutime.rules",
        "segment.model",
        "quote.familyWordsFile",
        "truecase.model",
        "kbp.semgrex",
        "props",
        "parse.executable"
      })
  void noRequestReadsAFile(String option, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("secret.txt"), "secret of the machine");
    for (String place :
        new String[] {
          file.toString(),
          file.toUri().toString(),
          "edu/stanford/nlp/../../../" + file,
          "edu/stanford/nlp/pipeline/demo/util.js," + file,
          "edu/stanford/nlp/there/is/nothing.txt",
          "pom.xml",
          "http://localhost:" + server.port() + "/",
          "en2"
        }) {
      HttpResponse<String> response =
          client.annotate(
              "{\"annotators\":\"affect\",\"%s\":\"%s\"}".formatted(option, place), TEXT);
      assertRefused(400, option, response);
      assertTrue(!response.body().contains("secret of"), response.body());
    }
  }

  @Test
  void aRequestMayNameCoreNlpsResources() throws Exception {
    String properties =
        "{\"annotators\":\"tokenize\",\"pos.model\":\"edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger\"}";
    assertEquals(200, client.annotate(properties, TEXT).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/tokensregex?pattern= | [ {{ word.getClass().getName() == \"x\" }} ]",
        "/tokensregex?pattern= | [{word:love}] => Annotate($0, ner, \"X\")",
        "/?properties= | {\"ssplit.boundaryMultiTokenRegex\":\"[ {{ word.length() > 2 }} ]\"}",
        "/?properties= | {\"ssplit.tokenPatternsToDiscard\":\"[ {{ word.length() > 2 }} ]\"}"
      })
  void noPatternCallsMethods(String path, String value) throws Exception {
    assertRefused(400, "expressions", client.post(path + ServerClient.encode(value), TEXT));
  }

  @Test
  void whatOneClientSendsNeverChangesWhatAnotherGets() throws Exception {
    for (String more :
        new String[] {
          "\"threads\":\"7\"",
          "\"ssplit.eolonly\":\"true\"",
          "\"tokenize.whitespace\":\"true\"",
          "\"affect.sentimentClass\":\"never\"",
          "\"output.prettyPrint\":\"false\"",
          "\"customAnnotatorClass.affect\":\"" + AffectAnnotator.class.getName() + "\""
        }) {
      client.annotate("{\"annotators\":\"affect\"," + more + "}", TEXT);
      assertEquals(expected, client.annotate(AFFECT, TEXT).body(), more);
    }
  }

  @Test
  void oneClientsCleaningIsNotAnothers() throws Exception {
    String query = "{\"annotators\":\"tokenize,cleanxml\",\"clean.xmltags\":\"%s\"}";
    String xml = "<a>one</a> <b>two</b>";
    String all = client.annotate(query.formatted(".*"), xml).body();
    String some = client.annotate(query.formatted("a"), xml).body();
    assertTrue(all.contains("\"two\"") && some.contains("\"one\""), all + some);
    assertTrue(!all.equals(some), some);
    assertEquals(all, client.annotate(query.formatted(".*"), xml).body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"annotators\":\"nonsense\"} | nonsense",
        "{\"annotators\":\"affect,nonsense\"} | nonsense",
        "{\"annotators\":\"\"} | annotators is empty",
        "{\"annotators\":\" , \"} | annotators is empty",
        "{\"annotators\":\"affect\",\"outputFormat\":\"nonsense\"} | unknown outputFormat nonsense",
        "{\"annotators\":\"affect\",\"outputFormat\":\"custom\"} | customOutputter",
        "{\"annotators\":\"affect\",\"affect.nonsense\":\"1\"} | affect.nonsense",
        "{\"annotators\":\"affect\",\"affect.sentimentClass\":\"x\"} | auto, always or never",
        "{\"annotators\":\"tokenize\",\"nonsense\":\"1\"} | nonsense",
        "{\"annotators\":\"tokenize\",\"tokenize.whitespace\":\"maybe\"} | true or false",
        "{\"annotators\":\"tokenize\",\"timeout\":\"soon\"} | timeout must be a number",
        "{\"annotators\":\"tokenize\",\"encoding\":\"nonsense\"} | unknown encoding nonsense",
        "{\"annotators\":\"tokenize\",\"pipelineLanguage\":\"nonsense\"} | pipelineLanguage nonsense",
        "{\"annotators\":\"affect\",\"enforceRequirements\":\"false\"} | find sentences",
        "{\"annotators\":\"tokenize\" | JSON",
        "{\"annotators\":[\"tokenize\"]} | JSON",
        "{annotators} | JSON",
        "{'annotators' | JSON",
        "nonsense | JSON",
        "%%% | JSON"
      })
  void aMistakeInThePropertiesIsSaid(String properties, String said) throws Exception {
    assertRefused(400, said, client.annotate(properties, TEXT));
  }

  @Test
  void aQueryThatIsNotEncodedIsRefused() throws Exception {
    assertRefused(400, "said.not", client.post("/?said.not=1", TEXT));
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws Exception {
    assertRefused(
        400, "1001 characters. Max length is 1000", client.annotate(AFFECT, "x".repeat(1001)));
    assertEquals(200, client.annotate(AFFECT, "x".repeat(1000)).statusCode());
    String query = "/tokensregex?annotators=tokenize&pattern=x";
    assertRefused(400, "1001 characters", client.post(query, "x".repeat(1001)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?annotators=affect",
        "/tokensregex?pattern=x",
        "/semgrex?pattern=x",
        "/tregex?pattern=x",
        "/scenegraph"
      })
  void anEmptyBodyIsRefused(String path) throws Exception {
    assertRefused(400, "there is no text", client.post(path, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/tokensregex?pattern=x", "/semgrex", "/tregex", "/scenegraph"})
  void aGetWithoutTextIsRefused(String path) throws Exception {
    assertRefused(400, "there is no text", client.get(path));
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain;charset=nonsense, 415, unknown charset nonsense",
    "text/plain; charset=a/b, 415, unknown charset a/b",
    "text/plain;charset=UTF-8, 400, the body is not in UTF-8",
    "text/plain, 400, the body is not in UTF-8",
    "text/plain;charset=US-ASCII, 400, the body is not in US-ASCII"
  })
  void aWrongCharsetIsSaid(String type, int status, String said) throws Exception {
    byte[] latin = "Un café détestable.".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(status, said, send(type, latin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-8"})
  void aCharsetThatIsNamedIsUsed(String charset) throws Exception {
    HttpResponse<String> response =
        send("text/plain; charset=" + charset, "Un café détestable.".getBytes(charset));
    assertTrue(response.body().contains("\"café\""), response.body());
  }

  private static HttpResponse<String> send(String type, byte[] body) throws Exception {
    return client.send(
        client
            .request("/?annotators=affect")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  @Test
  void aBodyThatIsNoDocumentIsRefused() throws Exception {
    assertRefused(
        400,
        "no document",
        client.annotate("{\"annotators\":\"affect\",\"inputFormat\":\"serialized\"}", TEXT));
    assertRefused(400, "inputFormat", client.annotate("{\"inputFormat\":\"nonsense\"}", TEXT));
  }

  @Test
  void aPatternThatIsNoneIsRefused() throws Exception {
    String query = "?annotators=tokenize&pattern=" + ServerClient.encode("[[[");
    assertEquals(400, client.post("/tokensregex" + query, TEXT).statusCode());
    assertEquals(400, client.post("/tokensregex?annotators=tokenize", TEXT).statusCode());
    String tree = "/tregex?annotators=tokenize&pattern=NP";
    assertRefused(400, "no constituency tree annotations", client.post(tree, TEXT));
  }

  @Test
  void aPathThatIsNotThereIsNotFound() throws Exception {
    assertRefused(404, "/nonsense", client.get("/nonsense"));
    assertRefused(404, "not handled", client.get("/..%2f..%2fetc%2fpasswd.html"));
    assertRefused(404, "not handled", client.get("/corenlp-brat.class"));
  }

  @Test
  void otherPagesMayAskFirst() throws Exception {
    HttpResponse<String> response =
        client.send(
            client
                .request("/?annotators=affect")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
    assertEquals(204, response.statusCode());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
  }

  private static void assertRefused(int status, String said, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(response.body().contains(said), response.body());
    assertEquals(1, response.body().lines().count(), response.body());
  }
}
