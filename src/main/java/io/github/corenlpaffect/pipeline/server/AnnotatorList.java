package io.github.corenlpaffect.pipeline.server;

import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.corenlpaffect.pipeline.TargetLayers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Annotators in the order in which they run.
 *
 * @param names as in the property {@code annotators}
 */
record AnnotatorList(List<String> names) {
  private static final String ENFORCE = "enforceRequirements";
  private static final String TARGETS = OperatorProperties.AFFECT + ".targets";

  AnnotatorList {
    names = List.copyOf(names);
  }

  /** Reads the property {@code annotators}, whose names are separated by commas or blanks. */
  static AnnotatorList parse(String property) {
    return new AnnotatorList(
        Arrays.stream(property.split("[,\\s]+")).filter(name -> !name.isEmpty()).toList());
  }

  boolean hasAffect() {
    return names.contains(OperatorProperties.AFFECT);
  }

  /**
   * The same with what its annotators need in front of them, as CoreNLP infers it. {@code affect}
   * needs the tokenizer alone, unless it is to find targets, and stays behind what it was behind.
   *
   * @param inForce the properties of the pipeline, to which CoreNLP may add
   * @throws BadRequestException if one is unknown
   */
  AnnotatorList completed(Properties inForce) throws BadRequestException {
    if (!Boolean.parseBoolean(inForce.getProperty(ENFORCE, "true"))) {
      return this;
    }
    int affect = names.indexOf(OperatorProperties.AFFECT);
    if (affect < 0) {
      return new AnnotatorList(inferred(names, inForce));
    }
    List<String> inFront = new ArrayList<>(names.subList(0, affect));
    if (Boolean.parseBoolean(inForce.getProperty(TARGETS))) {
      TargetLayers.ANNOTATORS.stream()
          .filter(needed -> !TargetLayers.covers(inFront, needed))
          .forEach(inFront::add);
    }
    List<String> others = new ArrayList<>(inFront);
    others.addAll(names.subList(affect, names.size()));
    others.removeIf(OperatorProperties.AFFECT::equals);
    if (others.isEmpty()) {
      others.add(Annotator.STANFORD_TOKENIZE);
    }
    List<String> completed =
        new ArrayList<>(inferred(others.stream().distinct().toList(), inForce));
    completed.add(position(inFront, completed), OperatorProperties.AFFECT);
    return new AnnotatorList(completed);
  }

  @Override
  public String toString() {
    return String.join(",", names);
  }

  private static List<String> inferred(List<String> names, Properties inForce)
      throws BadRequestException {
    try {
      return parse(
              StanfordCoreNLP.ensurePrerequisiteAnnotators(names.toArray(new String[0]), inForce))
          .names();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(
          "annotators=%s: %s; those of CoreNLP and affect are known"
              .formatted(String.join(",", names), e.getMessage()));
    }
  }

  /** Behind the tokenizer and all that were in front. */
  private static int position(List<String> inFront, List<String> completed) {
    int last = completed.indexOf(Annotator.STANFORD_TOKENIZE);
    for (String name : inFront) {
      last = Math.max(last, completed.indexOf(name));
    }
    return last + 1;
  }
}
