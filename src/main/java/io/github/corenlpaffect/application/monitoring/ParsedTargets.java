package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.AffectAnnotations.TargetsAnnotation;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The targets that an annotator leaves on sentences, named by the lemmas of their words, without
 * pronouns, numbers and times. Thread-safe.
 */
public final class ParsedTargets implements TextTargets {
  /** Numbers and times among the entity types of CoreNLP. */
  private static final ImmutableSet<String> COUNTED =
      ImmutableSet.of("DATE", "DURATION", "MONEY", "NUMBER", "ORDINAL", "PERCENT", "SET", "TIME");

  /** With what the Penn Treebank's tags of personal pronouns begin. */
  private static final String PRONOUN = "PRP";

  /** Lemmas of pronouns that are tagged as nouns and numbers. */
  private static final Pattern INDEFINITE =
      Pattern.compile("(any|every|no|some)(body|one|thing)|none|one");

  private final TextAnnotator annotator;

  /**
   * A finder.
   *
   * @param annotator one that finds targets
   */
  public ParsedTargets(TextAnnotator annotator) {
    this.annotator = annotator;
  }

  @Override
  public ImmutableList<Target> find(String text) {
    return annotator.annotate(text).get(SentencesAnnotation.class).stream()
        .flatMap(ParsedTargets::targets)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Target> targets(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
    return sentence.get(TargetsAnnotation.class).stream()
        .filter(target -> target.entityType().filter(COUNTED::contains).isEmpty())
        .filter(target -> !tokens.get(target.head()).tag().startsWith(PRONOUN))
        .map(target -> new Target(name(target, tokens), target.valence(), target.emotions()))
        .filter(target -> !INDEFINITE.matcher(target.name()).matches());
  }

  private static String name(TargetAffect target, List<CoreLabel> tokens) {
    return tokens.subList(target.span().begin(), target.span().end()).stream()
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
