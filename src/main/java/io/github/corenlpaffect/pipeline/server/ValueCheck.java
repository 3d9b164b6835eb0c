package io.github.corenlpaffect.pipeline.server;

import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.corenlpaffect.pipeline.AffectAnnotationSerializer;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.AffectFormat;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which values a request may give an option: none that makes the server load a class, open a file
 * or call a method that its operator has not chosen. Immutable.
 */
final class ValueCheck {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
  private static final Pattern FLAG = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

  /** What begins an expression in a TokensRegex pattern. */
  private static final Pattern EXPRESSION = Pattern.compile("\\{\\{|=>|&annotate");

  /** A setting of a mapping file, as in {@code ignorecase=true,edu/stanford/nlp/...}. */
  private static final Pattern SETTING = Pattern.compile("\\w+=[^/\\\\.]*");

  private static final Pattern RESOURCE = Pattern.compile("edu/stanford/nlp/[\\w./-]*\\w");
  private static final String OWN_REGISTRATION =
      StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX + OperatorProperties.AFFECT;
  private static final Set<String> SERIALIZERS =
      Set.of(
          ProtobufAnnotationSerializer.class.getName(), AffectAnnotationSerializer.class.getName());

  private final RequestOptions options;
  private final OperatorProperties operator;

  ValueCheck(RequestOptions options, OperatorProperties operator) {
    this.options = options;
    this.operator = operator;
  }

  /**
   * Checks one option.
   *
   * @return whether it has a meaning here; else it is to be left out
   * @throws BadRequestException if a request may not set it, or not to this value
   */
  boolean accepts(String name, String value) throws BadRequestException {
    if (operator.hasSet(name, value)) {
      return !name.startsWith(StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX);
    }
    if (name.startsWith(StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX)) {
      require(
          name.equals(OWN_REGISTRATION) && value.equals(AffectAnnotator.class.getName()),
          name + ": a request may not name a class");
      return false;
    }
    OptionKind kind =
        options
            .kind(name)
            .orElseThrow(
                () -> new BadRequestException(name + " is no option that a request may set"));
    check(kind, name, value);
    return kind != OptionKind.IGNORED;
  }

  /**
   * Checks a TokensRegex pattern.
   *
   * @throws BadRequestException if it has an expression, which could call any method
   */
  static void checkPattern(String name, String value) throws BadRequestException {
    require(
        !EXPRESSION.matcher(value).find(),
        name + ": a request's TokensRegex may not have expressions ({{ }}, =>)");
  }

  private void check(OptionKind kind, String name, String value) throws BadRequestException {
    switch (kind) {
      case FLAG -> require(FLAG.matcher(value).matches(), name + " must be true or false");
      case NUMBER -> require(NUMBER.matcher(value).matches(), name + " must be a number");
      case PATTERN -> checkPattern(name, value);
      case PATH ->
          require(
              Arrays.stream(value.split("[,;]", -1)).map(String::strip).allMatch(this::isHarmless),
              name + ": a request may only name resources below edu/stanford/nlp/");
      case CLASS -> require(isOurs(name, value), name + ": a request may not name a class");
      case WORD, IGNORED -> {}
    }
  }

  private boolean isHarmless(String place) {
    return SETTING.matcher(place).matches()
        || RESOURCE.matcher(place).matches()
            && !place.contains("..")
            && getClass().getClassLoader().getResource(place) != null;
  }

  private static boolean isOurs(String name, String className) {
    return name.equals(OutputChoice.CUSTOM_OUTPUTTER)
        ? Arrays.stream(AffectFormat.values())
            .anyMatch(format -> OutputChoice.writes(format, className))
        : name.endsWith("erializer") && SERIALIZERS.contains(className);
  }

  private static void require(boolean condition, String message) throws BadRequestException {
    if (!condition) {
      throw new BadRequestException(message);
    }
  }
}
