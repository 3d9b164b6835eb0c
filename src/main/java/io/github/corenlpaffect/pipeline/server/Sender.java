package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Sends answers, and waits for no client longer than allowed. If a client has gone or has been cut
 * off it throws, and so must the handler that uses it: the JDK's server forgets a connection that
 * has failed only if it is told so. Thread-safe.
 */
final class Sender {
  /** For what is left of a request that nobody will read. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Deadlines deadlines;
  private final Duration time;

  Sender(Deadlines deadlines, Duration time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  /**
   * Sends the answer to a request that has been read, and ends the exchange.
   *
   * @throws IOException if the client did not take it in time
   */
  void send(HttpExchange exchange, Answer answer) throws IOException {
    Deadlines.Deadline deadline = deadlines.start(time);
    try {
      answer.send(exchange);
    } finally {
      deadline.end();
    }
    close(exchange);
  }

  /**
   * Sends the answer to a request that has not been read, and ends the connection, but not before a
   * client that goes on sending has had time to see the answer.
   *
   * @throws IOException if the client has gone, or sends on and on
   */
  void refuse(HttpExchange exchange, Answer answer) throws IOException {
    Deadlines.Deadline deadline = deadlines.start(time);
    try {
      answer.with(Map.of("Connection", List.of("close"))).send(exchange);
      exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    } finally {
      deadline.end();
    }
    close(exchange);
  }

  private void close(HttpExchange exchange) throws IOException {
    Deadlines.Deadline deadline = deadlines.start(PATIENCE);
    boolean late;
    try {
      exchange.close();
    } finally {
      late = deadline.end();
    }
    if (late) {
      throw new InterruptedIOException("the client sends on and on");
    }
  }
}
