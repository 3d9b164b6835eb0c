package io.github.corenlpaffect.target;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which words of a clause speak of a target. */
final class SaidTokens {
  /** Prepositions of what is another matter than the clause they stand in. */
  private static final Set<String> ASIDE =
      Set.of(
          "without",
          "but_for",
          "minus",
          "been_for",
          "not_for",
          "thanks_to",
          "because_of",
          "due_to",
          "unlike");

  private final SentenceParts parts;
  private final Words words;
  private final Roles roles;
  private final Set<Integer> aside;

  SaidTokens(SentenceParts parts, Roles roles, Prepositions prepositions) {
    this.parts = parts;
    this.roles = roles;
    words = parts.words();
    aside =
        parts.phrases().stream()
            .filter(phrase -> ASIDE.contains(prepositions.of(phrase)))
            .flatMap(p -> IntStream.rangeClosed(prepositions.begin(p), p.head()).boxed())
            .collect(Collectors.toSet());
  }

  /** A phrase. */
  Collection<Integer> of(NounPhrase phrase) {
    return IntStream.rangeClosed(phrase.begin(), phrase.head()).boxed().toList();
  }

  /**
   * A clause, but for the target itself, what modifies its other nouns, its other subjects, and
   * what is denied or said in passing.
   */
  Collection<Integer> of(Clause clause, Collection<Integer> target) {
    Collection<Integer> said = new TreeSet<>();
    for (int i : clause.tokens()) {
      if (!target.contains(i) && !isOpening(i, clause) && !isOfOthers(i) && !aside.contains(i)) {
        said.add(i);
      }
    }
    return said;
  }

  /** A clause but for a phrase and its preposition, and the words that join it to others. */
  Collection<Integer> without(NounPhrase phrase, int preposition, Clause clause) {
    Collection<Integer> rest = new TreeSet<>(clause.tokens());
    rest.removeIf(i -> i >= preposition && i <= phrase.head() || isOpening(i, clause));
    return rest;
  }

  /** Words that join a clause to others, and adverbs about all of it. */
  private boolean isOpening(int i, Clause clause) {
    boolean joins =
        i < clause.begin() + 2
            && (words.isConjunction(i)
                || words.isComma(i)
                || words.word(i).equals(clause.marker()));
    boolean adverb = words.isAdverb(i) && words.isComma(i + 1) && i < clause.verb();
    return joins || adverb || words.isNotOnly(i) || words.isNotOnly(i - 1);
  }

  private boolean isOfOthers(int i) {
    return parts
        .phraseAt(i)
        .map(phrase -> isLeftOut(i, phrase))
        .orElseGet(() -> words.word(i).equals("not") && deniesPhrase(i));
  }

  private boolean isLeftOut(int i, NounPhrase phrase) {
    boolean modifier =
        i < phrase.noun()
            && roles.role(phrase) != Role.PREDICATE
            && (words.isAdjective(i) || words.isAdverb(i) || words.isVerb(i));
    return modifier || roles.role(phrase) == Role.SUBJECT || roles.isDenied(phrase);
  }

  private boolean deniesPhrase(int not) {
    return parts
        .phraseAt(not + 1)
        .filter(phrase -> phrase.begin() == not + 1)
        .filter(p -> !roles.isFirst(p) || roles.isFocus(not, parts.clauseAt(not)))
        .isPresent();
  }
}
