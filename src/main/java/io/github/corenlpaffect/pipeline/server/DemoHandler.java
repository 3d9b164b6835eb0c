package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Map;
import java.util.Optional;

/**
 * The root: CoreNLP's handler at the path itself, and below it the files of CoreNLP's page, under
 * the paths at which CoreNLP's server has them. Thread-safe.
 */
final class DemoHandler implements HttpHandler {
  private static final ClassPathFolder DEMO = new ClassPathFolder("edu/stanford/nlp/pipeline/demo");

  /** Files that the page asks for by other names than they have. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "Liberation_Sans-Regular.ttf", "LiberationSans-Regular.ttf",
          "PT_Sans-Caption-Web-Regular.ttf", "PTSansCaption-Regular.ttf");

  private final String root;
  private final HttpHandler annotation;
  private final Sender sender;

  /**
   * The root.
   *
   * @param root the path, such as {@code /}
   * @param annotation what answers there
   */
  DemoHandler(String root, HttpHandler annotation, Sender sender) {
    this.root = root;
    this.annotation = annotation;
    this.sender = sender;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    if (path.equals(root) || path.equals(root + "/")) {
      annotation.handle(exchange);
    } else {
      sender.send(exchange, file(path));
    }
  }

  private static Answer file(String path) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<Answer> file = DEMO.file(OTHER_NAMES.getOrDefault(name, name));
    return file.orElseGet(
        () ->
            Answer.line(HttpURLConnection.HTTP_NOT_FOUND, "URI " + path + " not handled")
                .forAnyOrigin());
  }
}
