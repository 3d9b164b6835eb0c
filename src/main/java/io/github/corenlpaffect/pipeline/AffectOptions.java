package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.model.ShippedModel;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The annotator's options, as they stand in a pipeline's properties behind the annotator's name
 * (here {@code affect}).
 *
 * @param model {@code affect.model}: a file, a class-path resource, or a {@link ShippedModel}:
 *     {@code en}, the default, or {@code open}
 * @param lexicon {@code affect.lexicon}: a file or a class-path resource with the user's own words,
 *     see {@link io.github.corenlpaffect.feature.UserLexicon}
 * @param nThreads {@code affect.nthreads}, else the pipeline's {@code nthreads}, else 1; 0 or less
 *     for as many as there are processors, as everywhere in CoreNLP
 * @param maxTime {@code affect.maxtime}: milliseconds to wait for a sentence; 0 or less, the
 *     default, for no limit
 * @param sentimentClass {@code affect.sentimentClass}: {@code auto} (the default), {@code always}
 *     or {@code never}
 * @param explain {@code affect.explain}: whether every token gets what it contributes; {@code
 *     false} by default
 * @param targets {@code affect.targets}: whether sentences get what they express toward the things
 *     and persons they name; {@code false} by default; {@code true} requires CoreNLP's {@code
 *     depparse} and {@code ner} before this annotator
 */
public record AffectOptions(
    String model,
    Optional<String> lexicon,
    int nThreads,
    int maxTime,
    SentimentClassPolicy sentimentClass,
    boolean explain,
    boolean targets) {

  private static final String MODEL = "model";
  private static final String LEXICON = "lexicon";
  private static final String N_THREADS = "nthreads";
  private static final String MAX_TIME = "maxtime";
  private static final String SENTIMENT_CLASS = "sentimentClass";
  private static final String EXPLAIN = "explain";
  private static final String TARGETS = "targets";
  private static final List<String> KNOWN =
      List.of(MODEL, LEXICON, N_THREADS, MAX_TIME, SENTIMENT_CLASS, EXPLAIN, TARGETS);

  /**
   * Reads the options of the annotator with this name; other properties are left alone.
   *
   * @throws IllegalArgumentException naming the property, if one behind the annotator's name is
   *     unknown or has a wrong value
   */
  public static AffectOptions of(String annotator, Properties properties) {
    String prefix = annotator.concat(".");
    refuseUnknown(prefix, properties);
    String nThreads = prefix.concat(N_THREADS);
    return new AffectOptions(
        model(prefix.concat(MODEL), properties),
        lexicon(prefix.concat(LEXICON), properties),
        number(properties.getProperty(nThreads) == null ? N_THREADS : nThreads, properties, 1),
        number(prefix.concat(MAX_TIME), properties, -1),
        sentimentClass(prefix.concat(SENTIMENT_CLASS), properties),
        yes(prefix.concat(EXPLAIN), properties),
        yes(prefix.concat(TARGETS), properties));
  }

  private static void refuseUnknown(String prefix, Properties properties) {
    for (String property : properties.stringPropertyNames()) {
      if (property.startsWith(prefix) && !KNOWN.contains(property.substring(prefix.length()))) {
        String known = KNOWN.stream().map(prefix::concat).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("unknown option " + property + "; known are " + known);
      }
    }
  }

  private static String model(String property, Properties properties) {
    String value = value(property, properties, ShippedModel.ENGLISH.label());
    if (value.isEmpty()) {
      throw wrong(property, value, "en, open, a file or a class-path resource");
    }
    return value;
  }

  private static Optional<String> lexicon(String property, Properties properties) {
    if (properties.getProperty(property) == null) {
      return Optional.empty();
    }
    String value = value(property, properties, "");
    if (value.isEmpty()) {
      throw wrong(property, value, "a file or a class-path resource");
    }
    return Optional.of(value);
  }

  private static int number(String property, Properties properties, int absent) {
    String value = value(property, properties, Integer.toString(absent));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw wrong(property, value, "a whole number up to " + Integer.MAX_VALUE);
    }
  }

  private static SentimentClassPolicy sentimentClass(String property, Properties properties) {
    String value = value(property, properties, SentimentClassPolicy.AUTO.label());
    for (SentimentClassPolicy policy : SentimentClassPolicy.values()) {
      if (policy.label().equals(value)) {
        return policy;
      }
    }
    throw wrong(property, value, "auto, always or never");
  }

  private static boolean yes(String property, Properties properties) {
    String value = value(property, properties, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(property, value, "true or false");
    }
    return value.equals("true");
  }

  /** Without the blanks that a line of a properties file easily ends with. */
  private static String value(String property, Properties properties, String absent) {
    return properties.getProperty(property, absent).strip();
  }

  private static IllegalArgumentException wrong(String property, String value, String expected) {
    return new IllegalArgumentException(
        property + " = " + value + " is wrong; it must be " + expected);
  }
}
