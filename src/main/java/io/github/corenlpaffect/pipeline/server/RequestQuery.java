package io.github.corenlpaffect.pipeline.server;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a URL asks for.
 *
 * @param parameters the parameters of the query but {@code properties}; CoreNLP takes them for
 *     properties, too
 * @param properties the properties, which go before the parameters
 */
record RequestQuery(Map<String, String> parameters, Map<String, String> properties) {
  private static final String PROPERTIES = "properties";
  private static final String PROPS = "props";

  RequestQuery {
    parameters = Map.copyOf(parameters);
    properties = Map.copyOf(properties);
  }

  /**
   * Reads a query.
   *
   * @param query as it stands in the URL behind the question mark; null if there is none
   * @throws BadRequestException if it is not URL-encoded or its properties are no JSON
   */
  static RequestQuery parse(String query) throws BadRequestException {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : query == null ? new String[0] : query.split("&")) {
      String[] parts = parameter.split("=", 2);
      String name = decode(parts[0]);
      if (!name.isEmpty()) {
        parameters.put(name, parts.length > 1 ? decode(parts[1]) : "");
      }
    }
    String props = parameters.remove(PROPS);
    String properties = Optional.ofNullable(parameters.remove(PROPERTIES)).orElse(props);
    return new RequestQuery(parameters, PropertiesParameter.parse(properties));
  }

  /** The property or, if there is none, the parameter of this name. */
  Optional<String> get(String name) {
    return Optional.ofNullable(properties.getOrDefault(name, parameters.get(name)));
  }

  /** The same with these properties added or replaced. */
  RequestQuery with(Map<String, String> added) {
    Map<String, String> all = new LinkedHashMap<>(properties);
    all.putAll(added);
    return new RequestQuery(parameters, all);
  }

  /**
   * The query in one form that CoreNLP's server reads as this says, sorted, so that equal requests
   * share a pipeline: CoreNLP decodes properties twice, has no escapes in quotes, and takes an
   * empty property for the one before, so that empty ones become parameters.
   */
  String encode() {
    Map<String, String> sorted = new TreeMap<>(parameters);
    properties.forEach((name, value) -> addEmpty(sorted, name, value));
    String query =
        sorted.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query + (query.isEmpty() ? "" : "&") + PROPERTIES + "=" + encode(encode(map()));
  }

  private static void addEmpty(Map<String, String> parameters, String name, String value) {
    if (value.isBlank()) {
      parameters.put(name, "");
    }
  }

  private String map() {
    return new TreeMap<>(properties)
        .entrySet().stream()
            .filter(entry -> !entry.getValue().isBlank())
            .map(entry -> escape(entry.getKey()) + ":" + escape(entry.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  /** A backslash before every character that is not plainly a part of a name. */
  private static String escape(String text) {
    return text.replaceAll("[^A-Za-z0-9._]", "\\\\$0");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) throws BadRequestException {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("the query of the URL is not URL-encoded: " + e.getMessage());
    }
  }
}
