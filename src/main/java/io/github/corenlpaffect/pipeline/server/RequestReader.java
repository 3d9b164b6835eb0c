package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads requests whole and checks them, for a service of CoreNLP's. Thread-safe. */
final class RequestReader {
  private static final String INPUT_FORMAT = "inputFormat";
  private static final String TEXT = "text";
  private static final String SERIALIZED = "serialized";

  private final RequestPolicy policy;
  private final Limits limits;
  private final Service service;

  RequestReader(RequestPolicy policy, Limits limits, Service service) {
    this.policy = policy;
    this.limits = limits;
    this.service = service;
  }

  /**
   * The request as CoreNLP's handler is to see it: its text in UTF-8, its path the context's.
   *
   * @param body that it came with
   * @throws BadRequestException if it is not to be answered
   */
  BufferedExchange check(HttpExchange exchange, RequestBody body) throws BadRequestException {
    CheckedRequest request = policy.check(exchange.getRequestURI().getRawQuery(), service);
    URI checked = URI.create(exchange.getHttpContext().getPath() + "?" + request.query().encode());
    if (body.isEmpty() && service.isAnsweredWithoutBody(exchange, request.query())) {
      return new BufferedExchange(exchange, checked, body.bytes());
    }
    return switch (request.inForce().getProperty(INPUT_FORMAT)) {
      case TEXT -> withText(exchange, checked, body);
      case SERIALIZED -> withDocument(exchange, checked, body);
      default -> throw new BadRequestException("inputFormat must be text or serialized");
    };
  }

  /**
   * The body of a request.
   *
   * @throws BadRequestException if it is too large
   * @throws IOException if the client has gone, or has been cut off
   */
  RequestBody body(HttpExchange exchange) throws BadRequestException, IOException {
    return RequestBody.read(exchange, limits);
  }

  private BufferedExchange withText(HttpExchange exchange, URI uri, RequestBody body)
      throws BadRequestException {
    String text = checked(body.text(limits));
    BufferedExchange buffered =
        new BufferedExchange(exchange, uri, text.getBytes(StandardCharsets.UTF_8));
    buffered.getRequestHeaders().set("Content-Type", "text/plain;charset=UTF-8");
    return buffered;
  }

  private BufferedExchange withDocument(HttpExchange exchange, URI uri, RequestBody body)
      throws BadRequestException {
    if (body.isEmpty()) {
      throw noText();
    }
    checkLength(body.serializedText());
    return new BufferedExchange(exchange, uri, body.bytes());
  }

  private String checked(String text) throws BadRequestException {
    if (text.isEmpty()) {
      throw noText();
    }
    checkLength(text);
    return text;
  }

  /** In CoreNLP's words. */
  private void checkLength(String text) throws BadRequestException {
    if (limits.characters() > 0 && text.length() > limits.characters()) {
      throw new BadRequestException(
          "Request is too long to be handled by server: %d characters. Max length is %d characters."
              .formatted(text.length(), limits.characters()));
    }
  }

  private static BadRequestException noText() {
    return new BadRequestException("there is no text: send it as the body of a POST");
  }
}
