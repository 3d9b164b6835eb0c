package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator of {@link AffectServer} has set holds, and requests may say it again. */
class AffectServerOperatorIT {
  private static final String TEXT = "That jump was sick!";

  @TempDir static Path folder;

  private static AffectServer server;
  private static ServerClient client;
  private static Path lexicon;

  /** An annotator of the operator's. */
  public static final class Dating implements Annotator {
    @Override
    public void annotate(Annotation annotation) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, "2000-01-01");
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
      return Set.of();
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requires() {
      return Set.of();
    }
  }

  @BeforeAll
  static void start() throws Exception {
    lexicon = Files.writeString(folder.resolve("shop.tsv"), "word\tvalence\nsick\t0.9\n");
    server =
        new AffectServer(
            "-port",
            "0",
            "-timeout",
            "300000",
            "-serverProperties",
            "props/affect-server.properties",
            "-affect.lexicon",
            lexicon.toString(),
            "-customAnnotatorClass.dating",
            Dating.class.getName());
    server.run();
    client = new ServerClient(server.port());
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void theDefaultsAreThoseOfTheFile() throws Exception {
    HttpResponse<String> response = client.annotate("{}", TEXT);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(
        "application/json;charset=UTF-8",
        response.headers().firstValue("Content-Type").orElseThrow());
    assertNotNull(ServerClient.json(response).getJsonObject("affect"));
  }

  @Test
  void requestsMaySayWhatHoldsAnyway() throws Exception {
    String same = "{\"annotators\":\"affect\",\"affect.lexicon\":\"%s\"}".formatted(lexicon);
    assertEquals(valence(client.annotate("{}", TEXT)), valence(client.annotate(same, TEXT)));
    String other = "{\"annotators\":\"affect\",\"affect.lexicon\":\"%s\"}".formatted("pom.xml");
    assertEquals(400, client.annotate(other, TEXT).statusCode());
  }

  @Test
  void aResetGoesBackToWhatTheAnnotatorIsByItself() throws Exception {
    String query = "/?resetDefault=true&annotators=affect";
    assertTrue(
        valence(client.post(query, TEXT)) < valence(client.post("/?annotators=affect", TEXT)),
        "the lexicon makes it better");
  }

  @Test
  void anAnnotatorOfTheOperatorsRunsWithoutInference() throws Exception {
    HttpResponse<String> response =
        client.annotate("{\"annotators\":\"tokenize,dating,affect\"}", TEXT);
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(response.body().contains("\"docDate\": \"2000-01-01\""), response.body());
  }

  @Test
  void requestsWithoutItKeepInference() throws Exception {
    HttpResponse<String> response = client.annotate("{\"annotators\":\"ssplit\"}", TEXT);
    assertEquals(200, response.statusCode(), response.body());
    assertFalse(response.body().contains("docDate"), response.body());
    assertFalse(response.body().contains("\"affect\""), response.body());
  }

  private static double valence(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return ServerClient.json(response)
        .getJsonObject("affect")
        .getJsonNumber("valence")
        .doubleValue();
  }
}
