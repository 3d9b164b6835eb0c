package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationSerializer;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import io.github.corenlpaffect.AffectAnnotations;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CoreNLP's own server with {@code props/affect-server.properties}: what it can, and what not. */
class StockServerIT {
  private static final String TEXT = "I love it! The shop opens at nine.";

  private static HttpServer server;
  private static ServerClient client;

  @BeforeAll
  static void start() throws Exception {
    server =
        StanfordCoreNLPServer.launchServer(
                new String[] {
                  "-port",
                  "0",
                  "-timeout",
                  "300000",
                  "-quiet",
                  "-serverProperties",
                  "props/affect-server.properties"
                })
            .getServer()
            .orElseThrow();
    client = new ServerClient(server.getAddress().getPort());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"annotators\":\"tokenize,affect\"}",
        "{\"annotators\":\"tokenize,pos,lemma,affect\"}",
        "{\"outputFormat\":\"custom\"}"
      })
  void jsonWithAffectIsWhatItAnswersUnlessAFormatIsNamed(String properties) throws Exception {
    HttpResponse<String> response = client.annotate(properties, TEXT);
    assertEquals(200, response.statusCode(), response.body());
    assertNotNull(ServerClient.json(response).getJsonObject("affect"), response.body());
    assertEquals(
        "application/octet-stream", response.headers().firstValue("Content-Type").orElseThrow());
  }

  @Test
  void anotherOutputterMayBeNamed() throws Exception {
    HttpResponse<String> response =
        client.annotate(
            "{\"customOutputter\":\"" + AffectTextOutputter.class.getName() + "\"}", TEXT);
    assertTrue(response.body().contains("Affect: Very positive"), response.body());
  }

  @Test
  void serializedCarriesTheAffect() throws Exception {
    Annotation document = serialized(new AffectAnnotationSerializer());
    assertNotNull(document.get(AffectAnnotations.AffectAnnotation.class));
  }

  @Test
  void clientsThatNameNoSerializerReadSerialized() throws Exception {
    assertNotNull(serialized(new ProtobufAnnotationSerializer()));
  }

  private static Annotation serialized(AnnotationSerializer serializer) throws Exception {
    String properties = ServerClient.encode("{\"outputFormat\":\"serialized\"}");
    HttpResponse<byte[]> response =
        client.bytes(
            client
                .request("/?properties=" + properties)
                .POST(BodyPublishers.ofString(TEXT))
                .build());
    assertEquals(200, response.statusCode());
    return serializer.read(new ByteArrayInputStream(response.body())).first;
  }

  @Test
  void clientsThatNameCoreNlpsSerializerFail() throws Exception {
    HttpResponse<String> response =
        client.annotate(
            "{\"outputFormat\":\"serialized\",\"outputSerializer\":\"%s\"}"
                .formatted(ProtobufAnnotationSerializer.class.getName()),
            TEXT);
    assertEquals(500, response.statusCode());
    assertTrue(response.body().contains("LossySerializationException"), response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"affect", "lemma", "tokenize,lemma"})
  void nothingIsInferred(String annotators) throws Exception {
    assertEquals(
        500, client.annotate("{\"annotators\":\"" + annotators + "\"}", TEXT).statusCode());
  }

  @Test
  void aResetForgetsTheAnnotator() throws Exception {
    String annotators = ServerClient.encode("{\"annotators\":\"tokenize,affect\"}");
    assertEquals(
        500, client.post("/?resetDefault=true&properties=" + annotators, TEXT).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "text", "xml", "conllu"})
  void coreNlpsFormatsDropTheAffect(String format) throws Exception {
    HttpResponse<String> response = client.annotate("{\"outputFormat\":\"" + format + "\"}", TEXT);
    assertEquals(200, response.statusCode(), response.body());
    assertFalse(response.body().toLowerCase(java.util.Locale.ROOT).contains("affect"));
  }

  @Test
  void ourFormatsHaveNoNames() throws Exception {
    assertEquals(500, client.annotate("{\"outputFormat\":\"jsonl\"}", TEXT).statusCode());
  }
}
