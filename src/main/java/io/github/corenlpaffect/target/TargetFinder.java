package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenSpan;
import io.github.corenlpaffect.model.AffectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what sentences express toward the things and persons they name. Thread-safe. */
public final class TargetFinder {
  private final AffectModel model;

  public TargetFinder(AffectModel model) {
    this.model = model;
  }

  public List<TargetAffect> find(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens == null || tokens.isEmpty()) {
      return List.of();
    }
    Words words = new Words(tokens);
    boolean[] named = new boolean[tokens.size()];
    List<NounPhrase> phrases = new NounPhraseChunker(words, named).chunks();
    List<Clause> clauses = new ClauseSplitter(words, phrases, FrameLexicon.ENGLISH).clauses();
    SentenceParts parts = new SentenceParts(words, phrases, clauses, Dependencies.of(sentence, words.size()));
    Referents referents = new Referents(parts, i -> isPerson(words, i));
    Appraiser appraiser = new Appraiser(parts, new PartReader(model, words), FrameLexicon.ENGLISH, referents);
    List<TargetAffect> targets = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      Opinion opinion = appraiser.appraise(phrase);
      Optional<TokenSpan> holder =
          opinion.isNeutral() ? Optional.empty() : opinion.holder().map(parts::phraseAt).map(p -> span(p, words));
      targets.add(
          new TargetAffect(
              span(phrase, words),
              phrase.head(),
              Math.max(-1, Math.min(1, opinion.valence())),
              opinion.emotions(),
              holder,
              Optional.empty()));
    }
    return targets;
  }

  private static boolean isPerson(Words words, int i) {
    return "PERSON".equals(words.token(i).ner()) || "TITLE".equals(words.token(i).ner())
        || java.util.Set.of("guide","friend","boss","mother","father","son","daughter","brother","sister","man","woman","boy","girl","nurse","clerk","chef","host","cook","guest","neighbour","neighbor").contains(words.word(i))
        || words.word(i).matches(".{3,}(er|or|ist|man|woman|ess|ian)");
  }

  private static TokenSpan span(NounPhrase phrase, Words words) {
    StringBuilder text = new StringBuilder();
    for (int i = phrase.noun(); i <= phrase.head(); i++) {
      text.append(i > phrase.noun() && words.token(i).beginPosition() > words.token(i - 1).endPosition() ? " " : "").append(words.token(i).word());
    }
    return new TokenSpan(phrase.noun(), phrase.head() + 1, text.toString());
  }
}
