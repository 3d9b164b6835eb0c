package io.github.corenlpaffect.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence as clauses and noun phrases, and how they hang together. */
final class SentenceParts {
  final Words words;
  final List<NounPhrase> phrases;
  final List<Clause> clauses;
  private final NounPhrase[] phraseAt;
  private final Clause[] clauseAt;

  enum Role {
    SUBJECT,
    OBJECT,
    PREDICATE,
    OBLIQUE,
    FRAGMENT,
    POSSESSOR
  }

  SentenceParts(Words words, List<NounPhrase> phrases, List<Clause> clauses) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    phraseAt = new NounPhrase[words.size()];
    clauseAt = new Clause[words.size()];
    for (NounPhrase phrase : phrases) {
      for (int i = phrase.begin(); i < Math.min(phrase.end(), words.size()); i++) {
        phraseAt[i] = phrase;
      }
    }
    for (Clause clause : clauses) {
      clause.tokens.forEach(i -> clauseAt[i] = clause);
    }
  }

  NounPhrase phraseAt(int i) {
    return i < 0 || i >= phraseAt.length ? null : phraseAt[i];
  }

  Clause clauseOf(NounPhrase phrase) {
    return clauseAt[phrase.head()];
  }

  Clause clauseAt(int i) {
    return i < 0 || i >= clauseAt.length ? null : clauseAt[i];
  }

  /** The phrase that another one explains: "Greta, our brilliant guide". */
  Optional<NounPhrase> explainedBy(NounPhrase phrase) {
    int comma = phrase.begin() - 1;
    if (!words.word(comma).equals(",") || clauseAt(comma) != clauseOf(phrase)) {
      return Optional.empty();
    }
    NounPhrase before = phraseAt(comma - 1);
    boolean open = Set.of("DT", "PRP$", "JJ", "JJS", "NNP").contains(words.tag(phrase.begin()));
    if (before == null || !open || before.possessor()) {
      return Optional.empty();
    }
    // a list goes on with "and"
    for (int i = phrase.end(); i < words.size() && !words.isVerb(i); i++) {
      if (words.tag(i).equals("CC") && phraseAt(i + 1) != null && clauseAt(i) == clauseOf(phrase)) {
        return Optional.empty();
      }
    }
    return clauseOf(phrase).hasVerb() || words.tag(phrase.begin()).equals("DT") ? Optional.of(before) : Optional.empty();
  }

  /** The first of the phrases that are coordinated with this one; the phrase itself if it is not. */
  NounPhrase firstOfList(NounPhrase phrase) {
    int i = phrase.begin() - 1;
    boolean joined = false;
    while (i >= 0 && clauseAt(i) == clauseOf(phrase)
        && (words.tag(i).equals("CC") || words.word(i).equals(",") || Set.of("also", "not", "certainly").contains(words.word(i)))) {
      joined = true;
      i--;
    }
    NounPhrase before = phraseAt(i);
    if (!joined || before == null || clauseOf(before) != clauseOf(phrase) && !sameOuter(before, phrase) || i != before.head()) {
      return phrase;
    }
    return explainedBy(phrase).isPresent() ? phrase : firstOfList(before);
  }

  private boolean sameOuter(NounPhrase a, NounPhrase b) {
    return false;
  }

  /** The preposition before a phrase, two words as one with "_"; empty without one. */
  String preposition(NounPhrase phrase) {
    int i = prepositionIndex(phrase);
    if (i < 0) {
      return "";
    }
    String one = words.word(i);
    String two = words.word(i - 1) + "_" + one;
    return Set.of("instead_of", "because_of", "thanks_to", "due_to", "but_for", "according_to", "rather_than", "out_of").contains(two)
        ? two
        : one;
  }

  int prepositionIndex(NounPhrase phrase) {
    int i = phrase.begin() - 1;
    while (Set.of("not", "only", "neither", "both", "even", "just").contains(words.word(i))) {
      i--;
    }
    boolean preposition = words.isPreposition(i) || Set.of("minus", "plus", "unlike").contains(words.word(i));
    return i >= 0 && preposition && clauseAt(i) == clauseOf(phrase) && !isMarker(i) ? i : -1;
  }

  private boolean isMarker(int i) {
    return clauseAt(i).marker.equals(words.word(i)) && clauseAt(i).begin() <= i && i <= clauseAt(i).begin() + 1;
  }

  Role role(NounPhrase phrase) {
    NounPhrase first = firstOfList(phrase);
    if (phrase.possessor()) {
      return Role.POSSESSOR;
    }
    if (first != phrase) {
      return role(first);
    }
    if (prepositionIndex(phrase) >= 0) {
      return Role.OBLIQUE;
    }
    Clause clause = clauseOf(phrase);
    if (!clause.hasVerb()) {
      return Role.FRAGMENT;
    }
    if (phrase.head() < clause.main && !(words.tag(clause.begin()).equals("VB") && clause.verb == clause.begin())) {
      return Role.SUBJECT;
    }
    return isCopula(clause.main) ? Role.PREDICATE : Role.OBJECT;
  }

  boolean isCopula(int verb) {
    return Set.of("be", "become", "remain").contains(words.lemma(verb));
  }

  /** The token that stands for the subject: the head of a phrase, or a pronoun. */
  Optional<Integer> subject(Clause clause) {
    if (!clause.hasVerb()) {
      return Optional.empty();
    }
    if (clause.antecedent != null && words.isVerb(nextNonAdverb(clause.pronoun + 1))) {
      return Optional.of(clause.antecedent.head());
    }
    Integer subject = null;
    for (int i : clause.tokens) {
      if (i >= clause.main) {
        break;
      }
      NounPhrase phrase = phraseAt(i);
      if (words.isPronoun(i) || words.tag(i).equals("WP") && i == clause.begin() || isPronominal(i)) {
        subject = i;
      } else if (phrase != null && i == phrase.head() && role(phrase) == Role.SUBJECT && firstOfList(phrase) == phrase && explainedBy(phrase).isEmpty()) {
        subject = i;
      }
    }
    if (subject == null && clause.previous != null && clause.previous.hasVerb() && sharesSubject(clause)) {
      return subject(clause.previous);
    }
    return Optional.ofNullable(subject);
  }

  private boolean isPronominal(int i) {
    return words.tag(i).equals("NN") && phraseAt(i) == null;
  }

  private boolean sharesSubject(Clause clause) {
    int first = clause.begin();
    while (words.tag(first).equals("CC") || words.word(first).equals(",") || words.isAdverb(first)) {
      first++;
    }
    return first == clause.verb && clause.begin() != first;
  }

  int nextNonAdverb(int i) {
    int j = i;
    while (words.isAdverb(j)) {
      j++;
    }
    return j;
  }

  boolean isNegated(Clause clause) {
    for (int i : clause.tokens) {
      if (words.isNegator(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(Clause clause) {
    if (!clause.hasVerb() || !words.tag(clause.main).equals("VBN")) {
      return false;
    }
    for (int i = clause.verb; i < clause.main; i++) {
      if (words.lemma(i).equals("be") || words.lemma(i).equals("get")) {
        return true;
      }
    }
    return false;
  }

  boolean isImperative(Clause clause) {
    return clause.hasVerb() && words.tag(clause.main).equals("VB") && subject(clause).isEmpty() && !words.tag(clause.verb).equals("MD");
  }

  boolean isFirstPerson(Clause clause) {
    return isImperative(clause) || subject(clause).filter(words::isFirstPerson).isPresent();
  }
}
