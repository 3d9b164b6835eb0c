package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/**
 * Lets in who may ask. In front of the handlers, not CoreNLP's authenticator, which would read
 * whatever a stranger sends.
 */
final class AccessFilter extends Filter {
  private final Access access;
  private final Sender sender;

  AccessFilter(Access access, Sender sender) {
    this.access = access;
    this.sender = sender;
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Optional<Answer> refusal = access.refusal(exchange);
    if (refusal.isPresent()) {
      sender.refuse(exchange, refusal.get());
    } else {
      chain.doFilter(exchange);
    }
  }

  @Override
  public String description() {
    return "who may ask";
  }
}
