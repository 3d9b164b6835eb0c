package io.github.corenlpaffect.target;

import java.util.Set;

/** What is passed over for something else: "rather than", "instead of", "over", "prefer to". */
final class Alternatives {
  private static final Set<String> REJECTING = Set.of("instead_of", "rather_than");
  private static final Set<String> PREFERABLY = Set.of("rather", "sooner");
  private static final Set<String> CHOOSING =
      Set.of("take", "choose", "prefer", "pick", "favour", "favor", "give");

  private final SentenceParts parts;
  private final Words words;
  private final Predicates predicates;
  private final Prepositions prepositions;

  Alternatives(SentenceParts parts, Predicates predicates, Prepositions prepositions) {
    this.parts = parts;
    this.predicates = predicates;
    this.prepositions = prepositions;
    words = parts.words();
  }

  /** Whether a phrase stands behind "rather than" or "instead of", be it that of a verb. */
  boolean isRejected(NounPhrase phrase) {
    Clause clause = parts.clauseOf(phrase);
    for (int i = phrase.begin() - 1; i > clause.begin() && !words.isComma(i); i--) {
      boolean sooner = words.word(i).equals("than") && isPreference(clause);
      if (sooner || REJECTING.contains(words.word(i - 1) + "_" + words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Take the fog over this heatwave", "prefer the train to the coach", "goats over sheep". */
  boolean isPassedOver(NounPhrase phrase) {
    Clause clause = parts.clauseOf(phrase);
    String preposition = prepositions.of(phrase);
    if (!clause.hasVerb()) {
      int before = prepositions.index(phrase) - 1;
      return preposition.equals("over") && parts.phraseAt(before).isPresent();
    }
    String verb = words.lemma(clause.main());
    return preposition.equals("over") && CHOOSING.contains(verb)
        || preposition.equals("to") && verb.equals("prefer")
        || preposition.equals("than") && isPreference(clause);
  }

  /** "I would rather have tea than coffee". */
  private boolean isPreference(Clause clause) {
    return clause.tokens().stream()
        .anyMatch(i -> i <= clause.main() && words.isOneOf(i, PREFERABLY));
  }

  /** Whether something is passed over for the object of a clause. */
  boolean hasRejected(Clause clause) {
    return parts.phrases().stream()
        .filter(p -> parts.clauseOf(p) == clause && prepositions.index(p) > clause.main())
        .anyMatch(p -> isPassedOver(p) || isLeftByChoice(p, clause));
  }

  private boolean isLeftByChoice(NounPhrase phrase, Clause clause) {
    return prepositions.of(phrase).equals("instead_of") && predicates.isOfWriterOrReader(clause);
  }
}
