package io.github.corenlpaffect.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which noun phrase of its sentence a pronoun of the third person stands for: of those before it in
 * other clauses that fit, the one in the most likely role, of equal ones the nearest. A simple
 * ranking by salience, as in Lappin and Leass (1994), without their weights.
 */
final class Referents {
  private static final Set<String> GROUPS =
      Set.of("staff", "team", "crew", "company", "bank", "firm", "management", "police");
  private static final double PERSON = 4;
  private static final double FRONTED = 4;
  private static final double SAME_PRONOUN = 1;
  private static final double CLAUSE_BEFORE = 1.5;

  private final SentenceParts parts;
  private final Words words;
  private final Roles roles;
  private final IntPredicate isPerson;
  private final Map<Integer, NounPhrase> referents = new HashMap<>();
  private final Map<NounPhrase, Kind> kinds = new HashMap<>();

  /**
   * The referents of a sentence's pronouns.
   *
   * @param isPerson whether the noun at a token is one
   */
  Referents(SentenceParts parts, Roles roles, IntPredicate isPerson) {
    this.parts = parts;
    this.roles = roles;
    this.isPerson = isPerson;
    words = parts.words();
    for (int i = 0; i < words.size(); i++) {
      int pronoun = i;
      if (words.isPronoun(i)) {
        Kind.of(words.word(i)).ifPresent(kind -> resolve(pronoun, kind));
      }
    }
  }

  /** The phrase that the pronoun at a token stands for, if there is one. */
  Optional<NounPhrase> of(int pronoun) {
    return Optional.ofNullable(referents.get(pronoun));
  }

  private void resolve(int pronoun, Kind kind) {
    NounPhrase best = null;
    double most = 0;
    for (NounPhrase phrase : parts.phrases()) {
      if (phrase.end() <= pronoun
          && (isFronted(phrase) || !parts.isIn(parts.clauseOf(phrase), pronoun))) {
        double score = score(phrase, kind, pronoun);
        if (score > 0 && score >= most) {
          most = score;
          best = phrase;
        }
      }
    }
    if (best != null) {
      referents.put(pronoun, best);
      kinds.put(best, kind);
    }
  }

  /** "As for the hotel, I loved it". */
  private boolean isFronted(NounPhrase phrase) {
    int before = phrase.begin() - 1;
    return words.isComma(phrase.end())
        && words.word(before).equals("for")
        && words.word(before - 1).equals("as");
  }

  private double score(NounPhrase phrase, Kind kind, int pronoun) {
    Kind known = kinds.getOrDefault(phrase, kind);
    if (!fits(phrase, kind) || known != kind) {
      return 0;
    }
    double score = salience(roles.role(phrase), kind);
    if (kind.isPerson() && isPerson.test(phrase.head())) {
      score += PERSON;
    }
    if (isFronted(phrase)) {
      score += FRONTED;
    }
    if (kinds.containsKey(phrase)) {
      score += SAME_PRONOUN;
    }
    Optional<Clause> before = parts.previous(parts.clauseAt(pronoun));
    return before.filter(parts.clauseOf(phrase)::equals).isPresent()
        ? score + CLAUSE_BEFORE
        : score;
  }

  private boolean fits(NounPhrase phrase, Kind kind) {
    boolean plural = words.isPlural(phrase.head());
    boolean name = words.isName(phrase.head());
    return switch (kind) {
      case IT -> !isPerson.test(phrase.head()) && (!plural || name);
      case THEY -> plural || name || words.isOneOf(phrase.head(), GROUPS);
      case HE, SHE -> !plural;
    };
  }

  private static double salience(Role role, Kind kind) {
    return switch (role) {
      case SUBJECT -> kind == Kind.IT ? 2 : 3;
      case OBJECT -> kind == Kind.IT ? 3 : 2;
      case FRAGMENT -> 1;
      case OBLIQUE -> 0.5;
      case POSSESSOR -> 0.4;
      case PREDICATE -> 0.2;
    };
  }

  private enum Kind {
    IT(Set.of("it")),
    HE(Set.of("he", "him")),
    SHE(Set.of("she", "her")),
    THEY(Set.of("they", "them"));

    private final Set<String> pronouns;

    Kind(Set<String> pronouns) {
      this.pronouns = pronouns;
    }

    static Optional<Kind> of(String pronoun) {
      for (Kind kind : values()) {
        if (kind.pronouns.contains(pronoun)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    boolean isPerson() {
      return this == HE || this == SHE;
    }
  }
}
