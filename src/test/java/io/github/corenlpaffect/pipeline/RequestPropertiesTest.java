package io.github.corenlpaffect.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import edu.stanford.nlp.util.PropertiesUtils;
import edu.stanford.nlp.util.StringUtils;
import java.net.URLDecoder;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RequestPropertiesTest {
  @Property(tries = 500)
  void aServerGetsEveryPropertyAsItIs(
      @ForAll("texts") String name, @ForAll("texts") String value, @ForAll("texts") String other) {
    Properties properties = PropertiesUtils.asProperties("x" + name, value, "y" + value, other);
    Map<String, String> received = received(RequestProperties.query(properties));
    assertEquals(value, received.get("x" + name));
    assertEquals(other, received.get("y" + value));
  }

  @Test
  void documentsTravelInCoreNlpsFormatAndComeBackInOurs() {
    Properties properties =
        PropertiesUtils.asProperties(
            "annotators", "tokenize,affect",
            "outputFormat", "custom",
            "customOutputter", "some.Outputter",
            "serializer", "some.Serializer");
    Map<String, String> received = received(RequestProperties.query(properties));
    assertEquals(
        Map.of(
            "annotators", "tokenize,affect",
            "inputFormat", "serialized",
            "inputSerializer", "edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer",
            "outputFormat", "serialized",
            "outputSerializer", "io.github.corenlpaffect.pipeline.AffectAnnotationSerializer"),
        received);
  }

  @Test
  void defaultsOfThePropertiesAreSentToo() {
    Properties properties = new Properties(PropertiesUtils.asProperties("annotators", "pos"));
    assertEquals("pos", received(RequestProperties.query(properties)).get("annotators"));
    assertFalse(properties.containsKey("inputFormat"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab \t\n\"'\\%+&=#,;:{}[]\u00e9\u20ac/").ofMaxLength(8);
  }

  /** The properties as CoreNLP's server reads them off a query. */
  private static Map<String, String> received(String query) {
    Map<String, String> properties = new TreeMap<>();
    for (String parameter : query.split("&")) {
      String[] pair = parameter.split("=", 2);
      properties.put(URLDecoder.decode(pair[0], UTF_8), URLDecoder.decode(pair[1], UTF_8));
    }
    String json = properties.remove("properties");
    properties.putAll(StringUtils.decodeMap(URLDecoder.decode(json, UTF_8)));
    return properties;
  }
}
