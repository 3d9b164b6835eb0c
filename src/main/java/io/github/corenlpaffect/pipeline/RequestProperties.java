package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.util.PropertiesUtils;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The properties of a pipeline as the query of a request to CoreNLP's server.
 *
 * <p>The server reads its parameter {@code properties} by a parser that knows no escapes, after
 * decoding it twice. What would not come through unharmed is a parameter of its own, which the
 * server takes for a property just as well.
 */
final class RequestProperties {
  private static final String HARMED = "\"\\%+";

  private RequestProperties() {}

  /**
   * The query, encoded, that asks for an annotated document by our serializer. The document is to
   * be sent in the format of CoreNLP's own: a server of CoreNLP accepts no other name.
   */
  static String query(Properties pipeline) {
    Properties json = new Properties();
    StringBuilder query = new StringBuilder();
    Properties properties = forDocuments(pipeline);
    for (String name : properties.stringPropertyNames().stream().sorted().toList()) {
      String value = properties.getProperty(name);
      if (comesThrough(name) && comesThrough(value)) {
        json.setProperty(name, value);
      } else {
        query.append(encode(name)).append('=').append(encode(value)).append('&');
      }
    }
    return query + "properties=" + encode(PropertiesUtils.propsAsJsonString(json));
  }

  private static Properties forDocuments(Properties pipeline) {
    Properties properties = new Properties();
    pipeline.stringPropertyNames().forEach(n -> properties.setProperty(n, pipeline.getProperty(n)));
    properties.remove("serializer");
    properties.remove("customOutputter");
    properties.setProperty("inputFormat", "serialized");
    properties.setProperty("inputSerializer", ProtobufAnnotationSerializer.class.getName());
    properties.setProperty("outputFormat", "serialized");
    properties.setProperty("outputSerializer", AffectAnnotationSerializer.class.getName());
    return properties;
  }

  private static boolean comesThrough(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && text.chars().noneMatch(c -> Character.isISOControl(c) || HARMED.indexOf(c) >= 0);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
