package io.github.corenlpaffect.pipeline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.util.StringUtils;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RequestQueryTest {

  /** As {@code StanfordCoreNLPServer} reads a query. */
  private static Map<String, String> stock(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String parameter : query.split("&")) {
      String[] parts = parameter.split("=", 2);
      parameters.put(decoded(parts[0]), decoded(parts[1]));
    }
    Map<String, String> properties = new HashMap<>(parameters);
    properties.remove("properties");
    properties.putAll(StringUtils.decodeMap(decoded(parameters.get("properties"))));
    return properties;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Property
  void coreNlpReadsEveryPropertyAsItWasSent(
      @ForAll @AlphaChars @StringLength(min = 1, max = 10) String name,
      @ForAll @NotBlank String value,
      @ForAll @AlphaChars @StringLength(min = 1, max = 10) String other) {
    String text = wellFormed(value).strip();
    RequestQuery query = new RequestQuery(Map.of(), Map.of("a." + name, text, "b." + other, ""));
    Map<String, String> read = stock(query.encode());
    assertEquals(text.trim(), read.get("a." + name));
    assertEquals("", read.get("b." + other));
  }

  @Test
  void escapesOfJsonAreRead() throws BadRequestException {
    String json = "{\"a\":\"\\\\.\\\"\\u00e9 +%41\",\"b\":true,\"c\":-1.5}";
    assertEquals(
        Map.of("a", "\\.\"é +%41", "b", "true", "c", "-1.5"),
        RequestQuery.parse("properties=" + encoded(json)).properties());
  }

  @Test
  void propertiesGoBeforeParametersAndTheirOtherName() throws BadRequestException {
    RequestQuery query = RequestQuery.parse("a=1&props=%7B%22a%22:%222%22%7D&&b");
    assertEquals(Map.of("a", "1", "b", ""), query.parameters());
    assertEquals("2", query.get("a").orElseThrow());
    assertEquals(
        Map.of("a", "3"), RequestQuery.parse("props={}&properties=%7B'a':'3'%7D").properties());
  }

  @Test
  void equalRequestsAreEncodedAlike() throws BadRequestException {
    assertEquals(
        RequestQuery.parse("x=1&y=2&properties=%7B%22a%22:1,%22b%22:2%7D").encode(),
        RequestQuery.parse("y=2&properties=%7B%22b%22:2,%22a%22:1%7D&x=1").encode());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Without halves of surrogate pairs, which no URL can hold, and in CoreNLP's view not blank. */
  private static String wellFormed(String text) {
    return "x" + new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
