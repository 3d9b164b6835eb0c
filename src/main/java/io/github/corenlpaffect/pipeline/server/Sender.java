package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sends answers, and waits for no client longer than allowed. Thread-safe. */
final class Sender {
  /** For what is left of a request that nobody will read. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Deadlines deadlines;
  private final Duration time;

  Sender(Deadlines deadlines, Duration time) {
    this.deadlines = deadlines;
    this.time = time;
  }

  /** Sends the answer to a request that has been read, and ends the exchange. */
  void send(HttpExchange exchange, Answer answer) {
    Deadlines.Deadline deadline = deadlines.start(time);
    try {
      answer.send(exchange);
    } catch (IOException e) {
      // The client has gone, or did not take its answer in time.
    } finally {
      deadline.end();
      close(exchange);
    }
  }

  /**
   * Sends the answer to a request that has not been read, and ends the connection, but not before a
   * client that goes on sending has had time to see the answer.
   */
  void refuse(HttpExchange exchange, Answer answer) {
    Deadlines.Deadline deadline = deadlines.start(time);
    try {
      answer.with(Map.of("Connection", List.of("close"))).send(exchange);
      exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The client has gone, or sends on and on.
    } finally {
      deadline.end();
      close(exchange);
    }
  }

  private void close(HttpExchange exchange) {
    Deadlines.Deadline deadline = deadlines.start(PATIENCE);
    try {
      exchange.close();
    } finally {
      deadline.end();
    }
  }
}
