package io.github.corenlpaffect.pipeline.server;

import com.sun.net.httpserver.HttpExchange;
import java.util.Set;

/** What CoreNLP's server does with a text. */
public enum Service {
  /** Annotates it, and writes it in a format. A browser that only looks gets a page. */
  ANNOTATION,
  /** Matches a TokensRegex pattern. */
  TOKENS_REGEX,
  /** Matches a Semgrex or Tregex pattern. */
  TREE_PATTERN,
  /** Draws its scene; the text may stand in the query. */
  SCENE_GRAPH;

  private static final Set<String> LOOKS = Set.of("GET", "HEAD");

  /** Whether a request names the format of the answer. */
  boolean writesFormats() {
    return this == ANNOTATION;
  }

  /** Whether this request needs no body. */
  boolean isAnsweredWithoutBody(HttpExchange exchange, RequestQuery query) {
    return switch (this) {
      case ANNOTATION -> LOOKS.contains(exchange.getRequestMethod());
      case SCENE_GRAPH -> query.get("q").filter(text -> !text.isEmpty()).isPresent();
      case TOKENS_REGEX, TREE_PATTERN -> false;
    };
  }
}
