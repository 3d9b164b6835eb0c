package io.github.corenlpaffect.pipeline;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;

/** Asks a CoreNLP server on this machine, by the JDK's client. */
final class ServerClient {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;

  /** Asks the server at this port, with paths behind a prefix. */
  ServerClient(int port, String prefix) {
    root = "http://localhost:" + port + prefix;
  }

  ServerClient(int port) {
    this(port, "");
  }

  /** A text, to be annotated with these properties, in JSON or as Python prints them. */
  HttpResponse<String> annotate(String properties, String text) throws Exception {
    return post("/?properties=" + encode(properties), text);
  }

  /** A text by POST, as plain UTF-8. */
  HttpResponse<String> post(String path, String text) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "text/plain;charset=UTF-8")
            .POST(BodyPublishers.ofString(text))
            .build());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path).build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofByteArray());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static JsonObject json(HttpResponse<String> response) {
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject();
    }
  }
}
