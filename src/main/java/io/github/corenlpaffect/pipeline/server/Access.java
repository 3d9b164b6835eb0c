package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.HttpExchange;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may ask.
 *
 * @param blocked who may not, whatever they know
 * @param credentials that everybody else must give, if any
 */
public record Access(BlockList blocked, Optional<Credentials> credentials) {
  /** CoreNLP's words. */
  private static final String UNAUTHORIZED = "{\"message\": \"Unauthorized API request\"}";

  /** The same without credentials. */
  Access withoutCredentials() {
    return new Access(blocked, Optional.empty());
  }

  /** What a client is answered that may not ask; empty for one that may. */
  Optional<Answer> refusal(HttpExchange exchange) {
    return blocked.has(exchange.getRemoteAddress().getAddress()) || !isKnown(exchange)
        ? Optional.of(unauthorized())
        : Optional.empty();
  }

  private boolean isKnown(HttpExchange exchange) {
    try {
      return credentials.isEmpty()
          || credentials.get().authenticate(exchange) instanceof Authenticator.Success;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false; // the header is no Base64, or has no colon
    }
  }

  private static Answer unauthorized() {
    return new Answer(
        HttpURLConnection.HTTP_UNAUTHORIZED,
        Map.of("Content-Type", List.of("application/json")),
        UNAUTHORIZED.getBytes(StandardCharsets.UTF_8));
  }
}
