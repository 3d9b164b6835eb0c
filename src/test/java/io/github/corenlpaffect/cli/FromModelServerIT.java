package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.AffectClient;
import io.github.corenlpaffect.pipeline.AffectFormat;
import io.github.corenlpaffect.pipeline.AffectServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The server says what a model says that was taught one's own labels. */
class FromModelServerIT {
  private static final String TEXT = "i am happy";

  @TempDir private static Path folder;
  private static AffectServer server;

  @BeforeAll
  static void teachAndStart() throws Exception {
    Path base = folder.resolve("base.model");
    Path own = folder.resolve("own.model");
    SmallModel.withSeed(3).write(base);
    Path table =
        Files.writeString(
            folder.resolve("own.tsv"), "text\tspeed@0..10\ni am happy\t9\nthe sad\t1\n");
    Run run = Run.affect("train", "--from", base, "--data", table, "--out", own);
    assertEquals(0, run.code(), run.err());
    Path properties =
        Files.writeString(folder.resolve("server.properties"), "affect.model = " + own + "\n");
    server = new AffectServer("-port", "0", "-serverProperties", properties.toString());
    server.run();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @ParameterizedTest
  @EnumSource
  void inEveryFormat(AffectFormat format) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(root() + "/?annotators=affect&outputFormat=" + format.label()))
                    .POST(BodyPublishers.ofString(TEXT))
                    .build(),
                BodyHandlers.ofString());

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("own/speed"), answer.body());
  }

  @Test
  void toOurClient() throws IOException {
    Properties request = PropertiesUtils.asProperties("annotators", "tokenize,affect");
    try (AffectClient client = new AffectClient(request, "http://localhost", server.port())) {
      Annotation document = client.process(TEXT);
      Affect affect = document.get(AffectAnnotations.AffectAnnotation.class);
      assertEquals(Set.of("own/speed", "own/urgency"), affect.extra().keySet());
    }
  }

  private static String root() {
    return "http://localhost:" + server.port();
  }
}
