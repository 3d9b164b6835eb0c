package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.Headers;
import java.net.HttpURLConnection;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * A header {@code Content-Type}.
 *
 * @param mediaType in front of the parameters
 * @param charsetName the parameter {@code charset}
 */
record ContentType(String mediaType, Optional<String> charsetName) {
  /** What CoreNLP's server takes a body for that says nothing. */
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";

  private static final String CHARSET = "charset=";

  static ContentType of(Headers headers) {
    String header = Optional.ofNullable(headers.getFirst("Content-Type")).orElse(URL_ENCODED);
    String[] parts = header.split(";");
    Optional<String> charset =
        Arrays.stream(parts)
            .skip(1)
            .map(String::strip)
            .filter(part -> part.regionMatches(true, 0, CHARSET, 0, CHARSET.length()))
            .map(part -> part.substring(CHARSET.length()).replace("\"", "").strip())
            .filter(name -> !name.isEmpty())
            .findFirst();
    return new ContentType(parts.length == 0 ? URL_ENCODED : parts[0].strip(), charset);
  }

  boolean isUrlEncoded() {
    return mediaType.equals(URL_ENCODED);
  }

  /**
   * The charset.
   *
   * @param absent where none is named
   * @throws BadRequestException with 415 if there is none of this name
   */
  Charset charset(Charset absent) throws BadRequestException {
    if (charsetName.isEmpty()) {
      return absent;
    }
    try {
      return Charset.forName(charsetName.get());
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(
          HttpURLConnection.HTTP_UNSUPPORTED_TYPE,
          "unknown charset %s; send the text in UTF-8".formatted(charsetName.get()));
    }
  }
}
