package io.github.corenlpaffect.pipeline.server;

import static edu.stanford.nlp.util.logging.Redwood.Util.err;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * A handler of CoreNLP's with its requests read and checked before and its answers sent after, so
 * that no client that sends or reads slowly keeps it from others. Thread-safe.
 */
final class ServiceHandler implements HttpHandler {
  private final HttpHandler stock;
  private final RequestReader reader;
  private final Deadlines deadlines;
  private final Limits limits;
  private final Sender sender;
  private final Semaphore turns;

  /**
   * Guards a handler.
   *
   * @param stock CoreNLP's
   * @param turns how many requests it may work on at once, together with others
   */
  ServiceHandler(
      HttpHandler stock,
      RequestReader reader,
      Deadlines deadlines,
      Limits limits,
      Sender sender,
      Semaphore turns) {
    this.stock = stock;
    this.reader = reader;
    this.deadlines = deadlines;
    this.limits = limits;
    this.sender = sender;
    this.turns = turns;
  }

  /**
   * Answers a request.
   *
   * @throws IOException if the client has gone, or has been cut off: the JDK's server forgets a
   *     connection that has failed only if it is told so
   */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Deadlines.Deadline deadline = deadlines.start(limits.sending());
    RequestBody body;
    try {
      body = reader.body(exchange);
    } catch (BadRequestException e) {
      sender.refuse(exchange, refusal(e));
      return;
    } finally {
      deadline.end();
    }
    sender.send(exchange, answer(exchange, body));
  }

  private Answer answer(HttpExchange exchange, RequestBody body) {
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      return new Answer(HttpURLConnection.HTTP_NO_CONTENT, Map.of(), new byte[0]).forAnyOrigin();
    }
    try {
      return StatusCode.fitting(answer(reader.check(exchange, body)));
    } catch (BadRequestException e) {
      return refusal(e);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      err(e);
      return Answer.line(HttpURLConnection.HTTP_INTERNAL_ERROR, "the server failed: " + e)
          .forAnyOrigin();
    }
  }

  private Answer answer(BufferedExchange exchange) throws IOException {
    turns.acquireUninterruptibly();
    try {
      stock.handle(exchange);
    } finally {
      turns.release();
    }
    return exchange.answer();
  }

  private static Answer refusal(BadRequestException e) {
    return Answer.line(e.status(), e.getMessage()).forAnyOrigin();
  }
}
