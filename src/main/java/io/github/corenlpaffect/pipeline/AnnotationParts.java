package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import java.util.List;
import java.util.Optional;

/** The parts of a document that outputters write. */
final class AnnotationParts {
  /** What rows and lines call a sentence. */
  static final String SENTENCE = "sentence";

  private AnnotationParts() {}

  /** The sentences of a document; none if it was not split. */
  static List<CoreMap> sentences(Annotation document) {
    return Optional.ofNullable(document.get(CoreAnnotations.SentencesAnnotation.class))
        .orElse(List.of());
  }

  /** The tokens of a sentence; none if it was not tokenized. */
  static List<CoreLabel> tokens(CoreMap sentence) {
    return Optional.ofNullable(sentence.get(CoreAnnotations.TokensAnnotation.class))
        .orElse(List.of());
  }

  /** The word of a token; empty if it is not known. */
  static String word(CoreLabel token) {
    return Optional.ofNullable(token.word()).orElse("");
  }

  /** The affect of a sentence or a document, if it has one. */
  static Optional<Affect> affect(CoreMap text) {
    return Optional.ofNullable(text.get(AffectAnnotations.AffectAnnotation.class));
  }

  /** What a sentence's tokens add to, if they have been explained. */
  static Optional<TokenContribution> baseline(CoreMap sentence) {
    return Optional.ofNullable(sentence.get(AffectAnnotations.BaselineAnnotation.class));
  }

  /** What a token adds to its sentence's affect, if that has been explained. */
  static Optional<TokenContribution> contribution(CoreLabel token) {
    return Optional.ofNullable(token.get(AffectAnnotations.ContributionAnnotation.class));
  }

  /** The targets of a sentence; none if they have not been looked for. */
  static List<TargetAffect> targets(CoreMap sentence) {
    return Optional.ofNullable(sentence.get(AffectAnnotations.TargetsAnnotation.class))
        .orElse(List.of());
  }

  /** Whether the targets of a sentence have been looked for. */
  static boolean hasTargets(CoreMap sentence) {
    return sentence.containsKey(AffectAnnotations.TargetsAnnotation.class);
  }

  /** The text of a sentence or a document; empty if it is not known. */
  static String text(CoreMap text) {
    return Optional.ofNullable(text.get(CoreAnnotations.TextAnnotation.class)).orElse("");
  }

  /** What identifies a document, mostly the name of its file, if anything does. */
  static Optional<String> documentId(Annotation document) {
    return Optional.ofNullable(document.get(CoreAnnotations.DocIDAnnotation.class));
  }
}
