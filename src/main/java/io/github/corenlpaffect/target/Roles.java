package io.github.corenlpaffect.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How noun phrases stand to their clause and to each other. Computes each answer once. */
final class Roles {
  private static final Set<String> OPEN_ASIDE = Set.of("DT", "PRP$", "JJ", "JJS", "NNP");
  private static final Set<String> COPULAS = Set.of("be", "become", "remain");

  private final SentenceParts parts;
  private final Words words;
  private final Dependencies dependencies;
  private final Prepositions prepositions;
  private final Map<NounPhrase, Role> roles = new HashMap<>();
  private final Map<NounPhrase, NounPhrase> firsts = new HashMap<>();
  private final Map<NounPhrase, Optional<NounPhrase>> explained = new HashMap<>();

  Roles(SentenceParts parts, Prepositions prepositions) {
    this.parts = parts;
    this.prepositions = prepositions;
    words = parts.words();
    dependencies = parts.dependencies();
    for (NounPhrase phrase : parts.phrases()) {
      explained.put(phrase, findExplained(phrase));
      firsts.put(phrase, findFirst(phrase));
      roles.put(phrase, findRole(phrase));
    }
  }

  Role role(NounPhrase phrase) {
    return roles.get(phrase);
  }

  /** The first of the phrases that are coordinated with this one; itself if it is none or alone. */
  NounPhrase first(NounPhrase phrase) {
    return firsts.get(phrase);
  }

  boolean isFirst(NounPhrase phrase) {
    return first(phrase) == phrase;
  }

  /** The phrase that this one explains: "Greta, our brilliant guide". */
  Optional<NounPhrase> explained(NounPhrase phrase) {
    return explained.get(phrase);
  }

  boolean isCopula(int verb) {
    return COPULAS.contains(words.lemma(verb));
  }

  /** "Not that lazy Brandt" behind another one. */
  boolean isDenied(NounPhrase phrase) {
    return words.word(phrase.begin() - 1).equals("not") && !isFirst(phrase);
  }

  /** "Not the teacher but the headmaster". */
  boolean isFocus(int not, Clause clause) {
    boolean phrase = parts.phraseAt(not + 1).filter(p -> p.begin() == not + 1).isPresent();
    return phrase
        && not < clause.main()
        && clause.tokens().stream()
            .anyMatch(i -> i > not && i < clause.main() && words.word(i).equals("but"));
  }

  private Optional<NounPhrase> findExplained(NounPhrase phrase) {
    int comma = phrase.begin() - 1;
    Clause clause = parts.clauseOf(phrase);
    boolean aside =
        words.isComma(comma)
            && parts.isIn(clause, comma)
            && OPEN_ASIDE.contains(words.tag(phrase.begin()))
            && !dependencies.contradict(phrase.head(), "appos")
            && !isInList(phrase, clause)
            && (clause.hasVerb() || words.tag(phrase.begin()).equals("DT"))
            && endsAside(phrase);
    return aside
        ? parts.phraseAt(comma - 1).filter(before -> !before.possessor())
        : Optional.empty();
  }

  /** Whether a conjunction and another phrase follow before any verb. */
  private boolean isInList(NounPhrase phrase, Clause clause) {
    for (int i = phrase.end(); i < words.size() && !words.isVerb(i); i++) {
      if (words.isConjunction(i) && parts.phraseAt(i + 1).isPresent() && parts.isIn(clause, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign, a conjunction or the end follows, be it behind further phrases. */
  private boolean endsAside(NounPhrase phrase) {
    int i = phrase.end();
    while (i < words.size() && parts.clauseAt(i).antecedent().equals(Optional.of(phrase))) {
      i++;
    }
    while (words.isPreposition(i) && parts.phraseAt(i + 1).isPresent()) {
      i = parts.phraseAt(i + 1).orElseThrow().end();
    }
    if (words.isPronoun(i) && words.isVerb(i + 1)) {
      i += 2;
    }
    return i >= words.size() || !words.startsWithLetter(i) || words.isConjunction(i);
  }

  private NounPhrase findFirst(NounPhrase phrase) {
    Clause clause = parts.clauseOf(phrase);
    int i = phrase.begin() - 1;
    boolean joined = false;
    while (parts.isIn(clause, i) && isBetweenCoordinates(i)) {
      joined |= !words.isComma(i) || goesOn(phrase, clause);
      i--;
    }
    int last = i;
    return joined
        ? parts
            .phraseAt(last)
            .filter(before -> before.head() == last && parts.clauseOf(before) == clause)
            .filter(before -> explained(phrase).isEmpty())
            .map(firsts::get)
            .orElse(phrase)
        : phrase;
  }

  private boolean isBetweenCoordinates(int i) {
    return words.isConjunction(i)
        || words.isComma(i)
        || Set.of("also", "not", "certainly", "alike").contains(words.word(i));
  }

  /** Whether the last phrase of a list follows. */
  private boolean goesOn(NounPhrase phrase, Clause clause) {
    int i = phrase.end();
    while (words.isComma(i) || words.isConjunction(i)) {
      i++;
    }
    return i > phrase.end()
        && !words.isComma(i - 1)
        && parts.phraseAt(i).isPresent()
        && parts.isIn(clause, i);
  }

  private Role findRole(NounPhrase phrase) {
    if (phrase.possessor()) {
      return Role.POSSESSOR;
    }
    if (!isFirst(phrase)) {
      return role(first(phrase));
    }
    if (prepositions.index(phrase) != Prepositions.NONE) {
      return Role.OBLIQUE;
    }
    Clause clause = parts.clauseOf(phrase);
    return clause.hasVerb() ? roleByVerb(phrase, clause) : Role.FRAGMENT;
  }

  private Role roleByVerb(NounPhrase phrase, Clause clause) {
    int main = clause.main();
    if (dependencies.depends(phrase.head(), "obj", main)
        || dependencies.depends(phrase.head(), "iobj", main)) {
      return Role.OBJECT;
    }
    boolean before = phrase.head() < main && !isImperativeOpening(clause);
    if (before || isInverted(phrase, clause) || isSubjectOf(phrase, main)) {
      return Role.SUBJECT;
    }
    return isCopula(main) ? Role.PREDICATE : Role.OBJECT;
  }

  private boolean isSubjectOf(NounPhrase phrase, int verb) {
    return dependencies.depends(phrase.head(), "nsubj", verb);
  }

  private boolean isImperativeOpening(Clause clause) {
    return clause.verb() == clause.begin() && words.tag(clause.verb()).equals("VB");
  }

  /** "Not only was the sushi superb", "why is the ferry late". */
  private boolean isInverted(NounPhrase phrase, Clause clause) {
    int main = clause.main();
    if (main != clause.verb()
        || !words.lemma(main).equals("be")
        || phrase.begin() != words.afterAdverbs(main + 1)
        || clause.tokens().stream().anyMatch(i -> i < main && mayBeSubject(i))) {
      return false;
    }
    int next = words.afterAdverbs(phrase.end());
    return words.isAdjective(next)
        || parts.phraseAt(next).isPresent()
        || words.tag(next).startsWith("VB");
  }

  private boolean mayBeSubject(int i) {
    return words.isPronoun(i)
        || parts.phraseAt(i).isPresent()
        || words.tag(i).equals("EX")
        || words.tag(i).equals("DT");
  }
}
