package io.github.corenlpaffect.pipeline.server;

import io.github.corenlpaffect.pipeline.AffectOptions;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What becomes of a request's properties: checked, completed by what its annotators need, and with
 * the formats that show affect. Thread-safe.
 */
public final class RequestPolicy {
  private static final String ANNOTATORS = "annotators";
  private static final String PATTERN = "pattern";
  private static final String SERIALIZER = "serializer";
  private static final String INPUT_SERIALIZER = "inputSerializer";

  private final OperatorProperties operator;
  private final ValueCheck check;

  /** The policy of a server with these properties. */
  public RequestPolicy(OperatorProperties operator) {
    this.operator = operator;
    check = new ValueCheck(RequestOptions.read(), operator);
  }

  /**
   * A request as CoreNLP's server is to see it.
   *
   * @param query of the URL
   * @param service that is to answer it
   * @throws BadRequestException if it asks for what it may not have, or what is not there
   */
  CheckedRequest check(String query, Service service) throws BadRequestException {
    RequestQuery asked = RequestQuery.parse(query);
    RequestQuery allowed =
        new RequestQuery(allowed(asked.parameters()), allowed(asked.properties()));
    Properties inForce = operator.inForce(allowed);
    checkEncoding(inForce);
    Map<String, String> added = new TreeMap<>(annotators(inForce));
    boolean affect = added.containsKey(affectRegistration());
    if (affect) {
      checkAffectOptions(inForce);
    }
    if (service.writesFormats()) {
      added.putAll(OutputChoice.properties(inForce, affect));
    }
    if (service == Service.TOKENS_REGEX) {
      ValueCheck.checkPattern(PATTERN, inForce.getProperty(PATTERN, ""));
    }
    return new CheckedRequest(allowed.with(added), inForce);
  }

  /**
   * The properties of a pipeline of the operator's with these annotators and what they need.
   *
   * @param annotators null for CoreNLP's default
   * @throws IllegalArgumentException if one is unknown or an option is wrong
   */
  public Properties pipeline(String annotators) {
    try {
      Properties all = operator.withoutClasses();
      if (annotators != null) {
        all.setProperty(ANNOTATORS, annotators);
      }
      all.putAll(annotators(all));
      return all;
    } catch (BadRequestException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private Map<String, String> allowed(Map<String, String> asked) throws BadRequestException {
    Map<String, String> allowed = new LinkedHashMap<>();
    for (Map.Entry<String, String> option : new TreeMap<>(asked).entrySet()) {
      if (check.accepts(option.getKey(), option.getValue()) && !isReplaced(option.getKey())) {
        allowed.put(option.getKey(), option.getValue());
      }
    }
    return allowed;
  }

  /** The serializers that clients name are those that CoreNLP's server takes of itself. */
  private static boolean isReplaced(String option) {
    return option.equals(SERIALIZER) || option.equals(INPUT_SERIALIZER);
  }

  /** The list of annotators and their classes, where CoreNLP's server would not find them. */
  private Map<String, String> annotators(Properties inForce) throws BadRequestException {
    Map<String, String> added = new TreeMap<>(cleaning(inForce));
    String property = inForce.getProperty(ANNOTATORS);
    if (property == null) {
      return added;
    }
    AnnotatorList list = AnnotatorList.parse(property);
    if (list.names().isEmpty()) {
      throw new BadRequestException("annotators is empty; try tokenize,affect");
    }
    list.names().stream()
        .flatMap(name -> operator.registration(name).stream())
        .forEach(entry -> added.put(entry.getKey(), entry.getValue()));
    boolean othersCustom = list.names().stream().anyMatch(this::isForeign);
    Properties before = (Properties) inForce.clone();
    AnnotatorList completed = othersCustom ? list : list.completed(inForce);
    if (list.hasAffect() || !list.toString().equals(property)) {
      added.put(ANNOTATORS, completed.toString());
    }
    if (list.hasAffect()) {
      added.putAll(difference(before, inForce));
    }
    return added;
  }

  /** Whether this is a custom annotator of the operator's: CoreNLP infers nothing beside one. */
  private boolean isForeign(String name) {
    return !name.equals(OperatorProperties.AFFECT) && operator.registration(name).isPresent();
  }

  private String affectRegistration() {
    return operator.registration(OperatorProperties.AFFECT).orElseThrow().getKey();
  }

  /** What CoreNLP has added to the properties while it completed the annotators. */
  private static Map<String, String> difference(Properties before, Properties after) {
    return after.stringPropertyNames().stream()
        .filter(name -> !after.getProperty(name).equals(before.getProperty(name)))
        .collect(Collectors.toMap(name -> name, after::getProperty));
  }

  /**
   * The options of {@code cleanxml} once more among the tokenizer's, which reads them: CoreNLP
   * takes tokenizers for the same whose own options are, so that a request would get the cleaning
   * that another asked for.
   */
  private static Map<String, String> cleaning(Properties inForce) {
    String options =
        inForce.stringPropertyNames().stream()
            .filter(name -> name.startsWith("clean."))
            .sorted()
            .map(name -> name + "=" + inForce.getProperty(name))
            .collect(Collectors.joining(" "));
    return options.isEmpty() ? Map.of() : Map.of("tokenize.cleanxmlOptions", options);
  }

  private static void checkEncoding(Properties inForce) throws BadRequestException {
    String encoding = inForce.getProperty("encoding", "UTF-8");
    try {
      if (Charset.isSupported(encoding)) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // is no name at all
    }
    throw new BadRequestException("unknown encoding " + encoding + "; UTF-8 is one");
  }

  private static void checkAffectOptions(Properties inForce) throws BadRequestException {
    try {
      AffectOptions.of(OperatorProperties.AFFECT, inForce);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(Optional.ofNullable(e.getMessage()).orElse(e.toString()));
    }
  }
}
