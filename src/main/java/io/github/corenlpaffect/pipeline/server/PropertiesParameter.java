package io.github.corenlpaffect.pipeline.server;

import edu.stanford.nlp.util.StringUtils;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.JsonReader;
import javax.json.JsonString;
import javax.json.JsonValue;

/**
 * The parameter {@code properties} of CoreNLP's server: a JSON object of plain values or, as some
 * Python clients send it, a printed dictionary.
 */
final class PropertiesParameter {
  private PropertiesParameter() {}

  /**
   * Reads the parameter.
   *
   * @param text once URL-decoded; null or blank for no properties
   * @throws BadRequestException if it is neither
   */
  static Map<String, String> parse(String text) throws BadRequestException {
    if (text == null || text.isBlank()) {
      return Map.of();
    }
    String object = text.strip();
    try {
      return read(object.startsWith("{") ? object : decoded(object));
    } catch (JsonException | IllegalArgumentException e) {
      throw new BadRequestException(
          "properties are no JSON object of strings, such as {\"annotators\":\"tokenize,affect\"}: "
              + e.getMessage());
    }
  }

  /** CoreNLP's server decodes twice, so that some clients encode twice. */
  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8).strip();
  }

  private static Map<String, String> read(String object) {
    if (object.startsWith("{'")) {
      return StringUtils.decodeMap(object);
    }
    Map<String, String> properties = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(object))) {
      reader.readObject().forEach((name, value) -> properties.put(name, string(name, value)));
    }
    return properties;
  }

  private static String string(String name, JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case NUMBER, TRUE, FALSE -> value.toString();
      default -> throw new IllegalArgumentException(name + " is " + value.getValueType());
    };
  }
}
