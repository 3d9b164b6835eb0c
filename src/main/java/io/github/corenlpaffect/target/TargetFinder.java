package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.model.AffectModel;
import java.util.List;

/**
 * Finds what sentences express toward the things and persons they name: every noun phrase and every
 * entity mention. Needs parts of speech, and uses lemmas, basic dependencies and entity mentions
 * where they are there. Thread-safe: the same sentence gets the same answer.
 */
public final class TargetFinder {
  private final AffectModel model;

  /** A finder that has this model read what is said of a target. */
  public TargetFinder(AffectModel model) {
    this.model = model;
  }

  /**
   * The targets of a sentence by their first tokens, at most one for each head; none of a sentence
   * without tokens or parts of speech. Of a sentence of more than {@value
   * SentenceTargets#MOST_PHRASES} noun phrases, which is a list, what is said of the later ones is
   * not looked for.
   */
  public List<TargetAffect> find(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return tokens == null || tokens.isEmpty()
        ? List.of()
        : SentenceTargets.of(sentence, tokens, model::predict);
  }
}
