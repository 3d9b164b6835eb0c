package io.github.corenlpaffect.pipeline.clients;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.AffectFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A request of the load test, with the answer that it must get. */
interface LoadRequest {
  /**
   * Sends it to the server of this port.
   *
   * @throws AssertionError if the answer is another
   */
  void send(HttpClient client, int port) throws IOException, InterruptedException;

  /** The requests of these properties for these texts, answered by a pipeline of this JVM. */
  static List<LoadRequest> good(Map<String, String> properties, List<String> texts) {
    Properties pipelines = new Properties();
    pipelines.putAll(properties);
    pipelines.setProperty("customAnnotatorClass.affect", AffectAnnotator.class.getName());
    StanfordCoreNLP pipeline = new StanfordCoreNLP(pipelines);
    return texts.stream()
        .<LoadRequest>map(
            text ->
                new Asked(
                    query(properties),
                    text,
                    HttpURLConnection.HTTP_OK,
                    print(pipeline, properties, text)))
        .toList();
  }

  /** A request that is refused with this line. */
  static LoadRequest bad(String query, String text, String line) {
    return new Asked(
        query,
        text,
        HttpURLConnection.HTTP_BAD_REQUEST,
        (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** A request that ends in the middle of its text. */
  static LoadRequest cutOff(String text) {
    return (client, port) -> {
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      try (Socket socket = new Socket("localhost", port);
          OutputStream out = socket.getOutputStream()) {
        String head =
            "POST /?annotators=affect HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n";
        out.write(head.formatted(body.length).getBytes(StandardCharsets.US_ASCII));
        out.write(body, 0, body.length / 2);
      }
    };
  }

  private static String query(Map<String, String> properties) {
    String json =
        properties.entrySet().stream()
            .map(property -> "\"%s\":\"%s\"".formatted(property.getKey(), property.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    return "properties=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
  }

  private static byte[] print(
      StanfordCoreNLP pipeline, Map<String, String> properties, String text) {
    Annotation document = pipeline.process(text);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AnnotationOutputter.Options options = AnnotationOutputter.getOptions(pipeline.getProperties());
    try {
      outputter(properties).print(document, printed, options);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return printed.toByteArray();
  }

  private static AnnotationOutputter outputter(Map<String, String> properties) {
    return AffectFormat.named(properties.get("outputFormat")).orElseThrow().outputter();
  }

  /**
   * A request that is answered.
   *
   * @param query of its address
   * @param text that it sends
   * @param status that it must get
   * @param body that it must get
   */
  record Asked(String query, String text, int status, byte[] body) implements LoadRequest {
    @Override
    public void send(HttpClient client, int port) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/?" + query))
              .header("Content-Type", "text/plain;charset=UTF-8")
              .POST(BodyPublishers.ofString(text))
              .build();
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != status || !Arrays.equals(response.body(), body)) {
        throw new AssertionError(
            "%s for \"%s\" got %d and%n%s%ninstead of %d and%n%s"
                .formatted(
                    query,
                    text,
                    response.statusCode(),
                    new String(response.body(), StandardCharsets.UTF_8),
                    status,
                    new String(body, StandardCharsets.UTF_8)));
      }
    }
  }
}
