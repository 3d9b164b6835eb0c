package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenSpan;
import io.github.corenlpaffect.model.AffectModel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what sentences express toward the things and persons they name: every noun phrase and every
 * entity mention. Needs parts of speech, and uses lemmas, dependencies and entity mentions where
 * they are there. Thread-safe: the same sentence gets the same answer.
 */
public final class TargetFinder {
  /** So many phrases of a sentence are looked at; what is longer is a list, not a sentence. */
  static final int MOST_PHRASES = 64;

  private static final Set<String> PERSONS = Set.of("PERSON", "TITLE");

  private final AffectModel model;

  /** A finder that has this model read what is said of a target. */
  public TargetFinder(AffectModel model) {
    this.model = model;
  }

  /**
   * The targets of a sentence in its order, at most one for each head; none of a sentence without
   * tokens or parts of speech.
   */
  public List<TargetAffect> find(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens == null || tokens.isEmpty()) {
      return List.of();
    }
    Words words = new Words(tokens);
    List<EntityMention> mentions = EntityMention.of(sentence);
    SentenceParts parts = SentenceParts.of(sentence, words, named(mentions), FrameLexicon.ENGLISH);
    PersonNouns persons = new PersonNouns(words);
    Appraiser appraiser = new Appraiser(parts, FrameLexicon.ENGLISH, persons::isPerson, new PartReader(model::predict, words));
    List<TargetAffect> targets = new ArrayList<>();
    for (NounPhrase phrase : parts.phrases()) {
      targets.add(target(phrase, appraiser.appraise(phrase), parts, mentions));
    }
    return targets;
  }

  private static BitSet named(List<EntityMention> mentions) { return new BitSet(); }

  private static TargetAffect target(NounPhrase phrase, Opinion opinion, SentenceParts parts, List<EntityMention> mentions) {
    Words words = parts.words();
    Optional<TokenSpan> holder =
        opinion.isNeutral() ? Optional.empty() : opinion.holder().flatMap(parts::phraseAt).map(p -> span(p, words));
    return new TargetAffect(span(phrase, words), phrase.head(), opinion.valence(), opinion.emotions(), holder, Optional.empty());
  }

  private static TokenSpan span(NounPhrase phrase, Words words) {
    StringBuilder text = new StringBuilder();
    for (int i = phrase.noun(); i <= phrase.head(); i++) {
      text.append(i > phrase.noun() && words.token(i).beginPosition() > words.token(i - 1).endPosition() ? " " : "").append(words.token(i).word());
    }
    return new TokenSpan(phrase.noun(), phrase.head() + 1, text.toString());
  }
}
