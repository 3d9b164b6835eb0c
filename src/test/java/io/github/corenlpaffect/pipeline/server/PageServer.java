package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.AffectJSONOutputter;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** A server on a free port with the page at {@code /affect/} and a real pipeline at {@code /}. */
final class PageServer implements AutoCloseable {
  static final int MOST_CHARACTERS = 100_000;

  private static final String PAGE = "/affect/";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final HttpServer server;
  private final StanfordCoreNLP pipeline;
  private final AnnotationOutputter.Options options;

  private PageServer(HttpServer server) {
    this.server = server;
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,affect");
    properties.setProperty("customAnnotatorClass.affect", AffectAnnotator.class.getName());
    properties.setProperty("affect.explain", "true");
    pipeline = new StanfordCoreNLP(properties);
    options = new AnnotationOutputter.Options(properties);
  }

  static PageServer start() throws IOException {
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    PageServer started = new PageServer(HttpServer.create(free, 0));
    started.server.createContext(PAGE, started::file);
    started.server.createContext("/", started::annotate);
    started.server.start();
    return started;
  }

  URI page() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + PAGE);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void file(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(PAGE.length());
    String name = path.isEmpty() ? "index.html" : path;
    try (InputStream file = PageServer.class.getResourceAsStream("page/" + name)) {
      if (file == null) {
        answer(exchange, 404, "text/plain", "no such file".getBytes(StandardCharsets.UTF_8));
        return;
      }
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      answer(exchange, 200, type, file.readAllBytes());
    }
  }

  private void annotate(HttpExchange exchange) throws IOException {
    String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (text.length() > MOST_CHARACTERS) {
      String refusal = "The text has more than " + MOST_CHARACTERS + " characters.\nSend less.";
      answer(exchange, 413, "text/plain", refusal.getBytes(StandardCharsets.UTF_8));
      return;
    }
    String json = new AffectJSONOutputter().print(pipeline.process(text), options);
    answer(exchange, 200, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
