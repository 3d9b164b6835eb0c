package io.github.corenlpaffect.pipeline.server;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.corenlpaffect.pipeline.AffectAnnotationSerializer;
import io.github.corenlpaffect.pipeline.AffectFormat;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the format that a request names is written, with the affect where it asks for that. */
public final class OutputChoice {
  static final String OUTPUT_FORMAT = "outputFormat";
  static final String CUSTOM_OUTPUTTER = "customOutputter";
  static final String OUTPUT_SERIALIZER = "outputSerializer";

  private static final Pattern STOCK_CHARSET = Pattern.compile("(text/|application/json;).*");
  private static final String CUSTOM = "custom";
  private static final String SERIALIZED = "serialized";

  private OutputChoice() {}

  /**
   * The properties that make CoreNLP write the format.
   *
   * @param inForce the properties of the request, an outputter among them where it is custom
   * @param affect whether the annotator runs
   * @throws BadRequestException if there is no such format
   */
  static Map<String, String> properties(Properties inForce, boolean affect)
      throws BadRequestException {
    String format = inForce.getProperty(OUTPUT_FORMAT).toLowerCase(Locale.ROOT);
    boolean ours = AffectFormat.named(format).isPresent();
    if (!ours && !isStock(format)) {
      throw unknown(format);
    }
    if (format.equals(CUSTOM)) {
      return custom(inForce.getProperty(CUSTOM_OUTPUTTER));
    }
    if (!affect && !isStock(format)) {
      throw new BadRequestException(
          "outputFormat=%s shows affect: annotators must have it".formatted(format));
    }
    return affect ? withAffect(format) : Map.of();
  }

  /**
   * The type of a document, if it is written by a class of ours. CoreNLP's server adds a charset to
   * JSON and to text.
   */
  public static Optional<String> contentType(Properties properties) {
    String serializer = properties.getProperty(OUTPUT_SERIALIZER);
    if (properties.getProperty(OUTPUT_FORMAT).equals(SERIALIZED)) {
      return AffectAnnotationSerializer.class.getName().equals(serializer)
          ? Optional.of("application/x-protobuf")
          : Optional.empty();
    }
    Charset charset = Charset.forName(properties.getProperty("encoding", "UTF-8"));
    String className = properties.getProperty(CUSTOM_OUTPUTTER, "");
    return Stream.of(AffectFormat.values())
        .filter(format -> writes(format, className))
        .map(format -> format.contentType(charset))
        .map(type -> STOCK_CHARSET.matcher(type).matches() ? type.split(";")[0] : type)
        .findFirst();
  }

  /** Whether this class writes this format. */
  static boolean writes(AffectFormat format, String className) {
    return outputter(format).equals(className);
  }

  /** Once more, as CoreNLP's server forgets it at a reset, but not that the format is custom. */
  private static Map<String, String> custom(String outputter) throws BadRequestException {
    if (outputter == null) {
      throw new BadRequestException("outputFormat=custom needs a customOutputter");
    }
    return Map.of(CUSTOM_OUTPUTTER, outputter);
  }

  private static Map<String, String> withAffect(String format) {
    if (format.equals(SERIALIZED)) {
      return Map.of(OUTPUT_SERIALIZER, AffectAnnotationSerializer.class.getName());
    }
    return AffectFormat.named(format)
        .map(named -> Map.of(OUTPUT_FORMAT, CUSTOM, CUSTOM_OUTPUTTER, outputter(named)))
        .orElse(Map.of());
  }

  private static String outputter(AffectFormat format) {
    return format.outputter().getClass().getName();
  }

  private static boolean isStock(String format) {
    return stock().anyMatch(format::equals);
  }

  private static Stream<String> stock() {
    return Stream.of(StanfordCoreNLP.OutputFormat.values())
        .map(format -> format.name().toLowerCase(Locale.ROOT));
  }

  private static BadRequestException unknown(String format) {
    Set<String> known = new LinkedHashSet<>(AffectFormat.labels());
    stock().forEach(known::add);
    return new BadRequestException(
        "unknown outputFormat " + format + "; known are " + String.join(", ", known));
  }
}
