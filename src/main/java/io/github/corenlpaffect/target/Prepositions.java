package io.github.corenlpaffect.target;

import java.util.Optional;
import java.util.Set;

/** The prepositions before noun phrases. */
final class Prepositions {
  /** The index of no preposition. */
  static final int NONE = -1;

  private static final Set<String> DOUBLE =
      Set.of(
          "instead_of",
          "because_of",
          "thanks_to",
          "due_to",
          "but_for",
          "according_to",
          "rather_than",
          "out_of",
          "been_for",
          "not_for",
          "compared_to",
          "compared_with",
          "spite_of",
          "except_for",
          "apart_from",
          "aside_from");

  /** Prepositions that taggers take for something else. */
  private static final Set<String> UNTAGGED = Set.of("minus", "plus", "unlike");

  private static final Set<String> FOCUS = Set.of("not", "only", "neither", "both", "even", "just");

  private final SentenceParts parts;
  private final Words words;

  Prepositions(SentenceParts parts) {
    this.parts = parts;
    words = parts.words();
  }

  /** The preposition before a phrase, two words as one with "_"; empty without one. */
  String of(NounPhrase phrase) {
    int i = index(phrase);
    if (i == NONE) {
      return "";
    }
    String two = words.word(i - 1) + "_" + words.word(i);
    boolean thanksOf = two.equals("thanks_to") && (words.isAdjective(i - 2) || words.isNoun(i - 2));
    return DOUBLE.contains(two) && !thanksOf ? two : words.word(i);
  }

  /** Where it stands, the second word of two; {@link #NONE} without one. */
  int index(NounPhrase phrase) {
    int i = outerBegin(phrase) - 1;
    while (words.isOneOf(i, FOCUS)) {
      i--;
    }
    boolean preposition =
        words.isPreposition(i) || words.isOneOf(i, UNTAGGED) && !words.isNoun(i + 1);
    Clause clause = parts.clauseOf(phrase);
    return preposition && parts.isIn(clause, i) && !isMarker(i, clause) ? i : NONE;
  }

  /** Where it begins, the first word of two. */
  int begin(NounPhrase phrase) {
    return of(phrase).contains("_") ? index(phrase) - 1 : index(phrase);
  }

  /** The begin of its possessor, if it has one. */
  private int outerBegin(NounPhrase phrase) {
    Optional<NounPhrase> owner =
        words.tag(phrase.begin() - 1).equals("POS")
            ? parts.phraseAt(phrase.begin() - 2)
            : Optional.empty();
    return owner.map(this::outerBegin).orElse(phrase.begin());
  }

  private boolean isMarker(int i, Clause clause) {
    return clause.marker().equals(words.word(i)) && i <= clause.begin() + 1;
  }
}
