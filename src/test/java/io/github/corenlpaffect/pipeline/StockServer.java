package io.github.corenlpaffect.pipeline;

import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer.FileHandler;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

/** CoreNLP's own server on a free port, in this process. */
public final class StockServer implements AutoCloseable {
  public static final String HOST = "http://localhost";

  private static final int ANY_PORT = 0;
  private static final int TIMEOUT = 60_000;
  private static final String PAGE = "edu/stanford/nlp/pipeline/demo/corenlp-brat.html";

  private final HttpServer server;

  private StockServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts a server.
   *
   * @param properties what its pipelines have where a request says nothing
   * @param credentials key and secret that it asks for
   */
  public static StockServer start(Properties properties, Optional<Pair<String, String>> credentials)
      throws IOException {
    Properties named = new Properties();
    named.putAll(properties);
    named.setProperty("server_id", "stock-server-" + ProcessHandle.current().pid());
    StanfordCoreNLPServer server = new StanfordCoreNLPServer(named, ANY_PORT, TIMEOUT, false);
    server.run(
        credentials,
        request -> true,
        request -> {},
        new FileHandler(PAGE),
        false,
        new AtomicBoolean());
    return new StockServer(server.getServer().orElseThrow());
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
