package io.github.corenlpaffect.pipeline.server;

import io.github.corenlpaffect.pipeline.AffectServer;
import java.io.IOException;
import java.net.URI;

/** An {@link AffectServer} on a free port, whose page is one folder further down than usual. */
final class PageServer implements AutoCloseable {
  static final int MOST_CHARACTERS = 100_000;

  /** Milliseconds; CoreNLP's models are read while the first request for targets waits. */
  private static final int LONG = 300_000;

  private static final String CONTEXT = "/some/where";

  private final AffectServer server;

  private PageServer(AffectServer server) {
    this.server = server;
  }

  static PageServer start() throws IOException {
    AffectServer server =
        new AffectServer(
            "-port",
            "0",
            "-uriContext",
            CONTEXT,
            "-maxCharLength",
            "" + MOST_CHARACTERS,
            "-timeout",
            "" + LONG);
    server.run();
    return new PageServer(server);
  }

  URI page() {
    return URI.create("http://localhost:" + server.port() + CONTEXT + "/affect/");
  }

  @Override
  public void close() {
    server.stop();
  }
}
