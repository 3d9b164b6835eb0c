package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.SentenceParts.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Which noun phrase of its sentence a pronoun of the third person stands for. */
final class Referents {
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> MANY = Set.of("they", "them", "their");

  private final SentenceParts parts;
  private final Words words;
  private final IntPredicate person;
  private final Map<Integer, NounPhrase> referents = new HashMap<>();

  Referents(SentenceParts parts, IntPredicate person) {
    this.parts = parts;
    this.words = parts.words;
    this.person = person;
    Map<NounPhrase, Set<String>> genders = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isPronoun(i)) {
        resolve(i, genders);
      }
    }
  }

  Optional<NounPhrase> of(int pronoun) {
    return Optional.ofNullable(referents.get(pronoun));
  }

  private void resolve(int i, Map<NounPhrase, Set<String>> genders) {
    String word = words.word(i);
    Set<String> gender = THING.contains(word) ? THING : HE.contains(word) ? HE : SHE.contains(word) ? SHE : MANY.contains(word) ? MANY : null;
    if (gender == null) {
      return;
    }
    NounPhrase best = null;
    double most = 0;
    for (NounPhrase phrase : parts.phrases) {
      if (phrase.end() <= i && parts.clauseOf(phrase) != parts.clauseAt(i)) {
        double score = score(phrase, gender, i);
        Set<String> known = genders.get(phrase);
        if (known != null) {
          score += known == gender ? 1 : -10;
        }
        if (score > 0 && score >= most) {
          most = score;
          best = phrase;
        }
      }
    }
    if (best != null) {
      referents.put(i, best);
      genders.put(best, gender);
    }
  }

  private double score(NounPhrase phrase, Set<String> gender, int pronoun) {
    boolean isPerson = person.test(phrase.head());
    boolean plural = words.tag(phrase.head()).endsWith("S");
    Role role = parts.role(phrase);
    if (gender == THING && (isPerson || plural && !words.isName(phrase.head()))) {
      return 0;
    }
    if (gender == MANY && !plural && !words.isName(phrase.head()) && !Set.of("staff", "team", "crew", "company", "bank", "firm", "management").contains(words.word(phrase.head()))) {
      return 0;
    }
    if ((gender == HE || gender == SHE) && plural) {
      return 0;
    }
    double score = switch (role) {
      case SUBJECT -> gender == THING ? 2 : 3;
      case OBJECT -> gender == THING ? 3 : 2;
      case PREDICATE -> 0.2;
      case OBLIQUE -> 0.5;
      case FRAGMENT -> 1;
      case POSSESSOR -> 0.4;
    };
    if ((gender == HE || gender == SHE) && isPerson) {
      score += 4;
    }
    // the clause before counts most
    Clause clause = parts.clauseAt(pronoun);
    if (clause.previous == parts.clauseOf(phrase)) {
      score += 1.5;
    }
    return score;
  }
}
