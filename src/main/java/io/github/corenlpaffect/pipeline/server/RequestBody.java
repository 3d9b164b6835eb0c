package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import edu.stanford.nlp.pipeline.CoreNLPProtos;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The body of a request, read whole: a text, or a document that was serialised.
 *
 * @param bytes as they were sent
 * @param type what the header {@code Content-Type} says of them
 */
record RequestBody(byte[] bytes, ContentType type) {

  /**
   * Reads a body.
   *
   * @throws BadRequestException with 413 if it has more bytes than may be, which are not read then
   * @throws IOException if the client has gone, or has been cut off
   */
  static RequestBody read(HttpExchange exchange, Limits limits)
      throws BadRequestException, IOException {
    ContentType type = ContentType.of(exchange.getRequestHeaders());
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    if (length != null && Long.parseLong(length.strip()) > limits.bytes()) {
      throw tooLarge(limits);
    }
    byte[] bytes = exchange.getRequestBody().readNBytes((int) limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw tooLarge(limits);
    }
    return new RequestBody(bytes, type);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  /**
   * The text.
   *
   * @throws BadRequestException with 415 if its charset is unknown, with 400 if it is in another
   */
  String text(Limits limits) throws BadRequestException {
    Charset standard = limits.strict() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    Charset charset = type.charset(standard);
    String text = decoded(charset);
    return type.isUrlEncoded() ? urlDecoded(text, charset) : text;
  }

  /**
   * The text of a document in CoreNLP's protobuf format.
   *
   * @throws BadRequestException if it is none
   */
  String serializedText() throws BadRequestException {
    try {
      CoreNLPProtos.Document document =
          CoreNLPProtos.Document.parseDelimitedFrom(new ByteArrayInputStream(bytes));
      return document.getText();
    } catch (IOException e) {
      throw new BadRequestException(
          "the body is no document that CoreNLP's ProtobufAnnotationSerializer wrote: "
              + e.getMessage());
    }
  }

  private String decoded(Charset charset) throws BadRequestException {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequestException(
          "the body is not in %s: say its charset, as in Content-Type: text/plain;charset=ISO-8859-1"
              .formatted(charset));
    }
  }

  /** As CoreNLP's server: a text that is not URL-encoded after all is taken as it is. */
  private static String urlDecoded(String text, Charset charset) {
    try {
      return URLDecoder.decode(text, charset);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static BadRequestException tooLarge(Limits limits) {
    return new BadRequestException(
        HttpURLConnection.HTTP_ENTITY_TOO_LARGE,
        "the body is too large: at most %d bytes, for %d characters (-maxCharLength)"
            .formatted(limits.bytes(), limits.characters()));
  }
}
