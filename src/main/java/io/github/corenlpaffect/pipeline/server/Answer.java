package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a client is answered.
 *
 * @param status of HTTP
 * @param headers by name, without those of the connection
 * @param body empty for none
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {
  private static final int NO_BODY = -1;

  /** One line of text. */
  static Answer line(int status, String text) {
    String line = text.replaceAll("\\s+", " ").strip() + "\n";
    return new Answer(
        status,
        Map.of("Content-Type", List.of("text/plain;charset=utf-8")),
        line.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, for pages of any origin, as CoreNLP's server answers. */
  Answer forAnyOrigin() {
    return with(
        Map.of(
            "Access-Control-Allow-Origin", List.of("*"),
            "Access-Control-Allow-Methods", List.of("GET,POST,PUT,DELETE,OPTIONS"),
            "Access-Control-Allow-Headers", List.of("*")));
  }

  /** The same with these headers added or replaced. */
  Answer with(Map<String, List<String>> added) {
    Headers all = new Headers();
    all.putAll(headers);
    all.putAll(added);
    return new Answer(status, all, body);
  }

  /** The same with another status. */
  Answer with(int newStatus) {
    return new Answer(newStatus, headers, body);
  }

  /**
   * Sends it, so that a browser takes it for what it says it is.
   *
   * @throws IOException if the client has gone, or has been cut off
   */
  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().putAll(headers);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? NO_BODY : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
      exchange.getResponseBody().flush();
    }
  }
}
