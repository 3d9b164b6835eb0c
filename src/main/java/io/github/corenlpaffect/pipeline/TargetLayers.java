package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What must run before targets can be found. */
public final class TargetLayers {
  /** CoreNLP's annotators that leave what is needed, in their order. */
  public static final List<String> ANNOTATORS =
      List.of(
          Annotator.STANFORD_POS,
          Annotator.STANFORD_LEMMA,
          Annotator.STANFORD_NER,
          Annotator.STANFORD_DEPENDENCIES);

  private TargetLayers() {}

  /** The annotations that they leave. */
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  static Set<Class<? extends CoreAnnotation>> required() {
    return Set.of(
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.NamedEntityTagAnnotation.class,
        SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
  }

  /**
   * Whether one of CoreNLP's annotators leaves what another one of {@link #ANNOTATORS} does: the
   * parser of constituents finds dependencies too.
   */
  public static boolean covers(List<String> annotators, String needed) {
    boolean parses =
        needed.equals(Annotator.STANFORD_DEPENDENCIES)
            && annotators.contains(Annotator.STANFORD_PARSE);
    return parses || annotators.contains(needed);
  }

  /**
   * Refuses a pipeline without them, if it has CoreNLP's annotators alone: of others nobody knows
   * what they leave, so that CoreNLP's own check has to do.
   *
   * @param name of the annotator that finds targets
   * @throws IllegalArgumentException saying what is missing, and which annotators would be right
   */
  static void check(String name, Properties properties) {
    lack(name, properties)
        .ifPresent(
            message -> {
              throw new IllegalArgumentException(message);
            });
  }

  /** What {@link #check} would refuse a pipeline with; nothing if it has all that is needed. */
  static Optional<String> lack(String name, Properties properties) {
    String property = properties.getProperty("annotators");
    if (property == null || hasOthers(name, properties)) {
      return Optional.empty();
    }
    List<String> before = before(name, property);
    List<String> missing = ANNOTATORS.stream().filter(needed -> !covers(before, needed)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s.targets = true needs %s before %s; annotators = tokenize,%s,%s would be right, not %s"
                .formatted(
                    name,
                    String.join(" and ", missing),
                    name,
                    String.join(",", ANNOTATORS),
                    name,
                    property));
  }

  private static boolean hasOthers(String name, Properties properties) {
    String own = StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX + name;
    return properties.stringPropertyNames().stream()
        .anyMatch(p -> p.startsWith(StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX) && !p.equals(own));
  }

  private static List<String> before(String name, String property) {
    List<String> all = new ArrayList<>(List.of(property.strip().split("[,\\s]+")));
    int place = all.indexOf(name);
    return place < 0 ? all : all.subList(0, place);
  }
}
