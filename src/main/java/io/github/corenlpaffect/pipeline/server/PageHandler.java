package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of our own below its context's path: {@code index.html} and what it needs, all from one
 * folder on the class path, and nothing from elsewhere. Thread-safe.
 */
final class PageHandler implements HttpHandler {
  private static final String INDEX = "index.html";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  /** A browser loads, runs and asks nothing that is not of this server. */
  private static final Map<String, List<String>> POLICY =
      Map.of(
          "Content-Security-Policy",
          List.of(
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                  + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
                  + "form-action 'none'; frame-ancestors 'none'"),
          "Referrer-Policy",
          List.of("no-referrer"),
          "Cache-Control",
          List.of("no-cache"));

  private final ClassPathFolder folder;
  private final Sender sender;

  PageHandler(ClassPathFolder folder, Sender sender) {
    this.folder = folder;
    this.sender = sender;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    sender.send(exchange, answer(exchange).with(POLICY));
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Answer.line(HttpURLConnection.HTTP_BAD_METHOD, "this is a page: use GET")
          .with(Map.of("Allow", List.of("GET, HEAD")));
    }
    String context = exchange.getHttpContext().getPath();
    String path = exchange.getRequestURI().getRawPath().substring(context.length());
    if (path.isEmpty()) {
      return new Answer(
          HttpURLConnection.HTTP_MOVED_PERM,
          Map.of("Location", List.of(context + "/")),
          new byte[0]);
    }
    String name = path.equals("/") ? INDEX : path.substring(1);
    return folder
        .file(name)
        .orElseGet(() -> Answer.line(HttpURLConnection.HTTP_NOT_FOUND, "there is no such page"));
  }
}
