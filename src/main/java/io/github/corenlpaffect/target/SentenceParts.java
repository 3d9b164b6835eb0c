package io.github.corenlpaffect.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence as clauses and noun phrases, and how they hang together. */
final class SentenceParts {
  private static final Set<String> DOUBLE_PREPOSITIONS =
      Set.of("instead_of", "because_of", "thanks_to", "due_to", "but_for", "according_to", "rather_than", "out_of", "been_for", "not_for");
  private static final Set<String> BETWEEN_COORDINATES = Set.of("also", "not", "certainly", "alike");
  private static final Set<String> FOCUS = Set.of("not", "only", "neither", "both", "even", "just");

  final Words words;
  final List<NounPhrase> phrases;
  final List<Clause> clauses;
  final Dependencies dependencies;
  static final java.util.Set<String> V = java.util.Set.of(System.getProperty("v", "").split(","));
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

  SentenceParts(Words words, List<NounPhrase> phrases, List<Clause> clauses, Dependencies dependencies) {
    this.dependencies = dependencies;
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
    int governor = dependencies.governor(phrase.head());
    if (V.contains("appos") && governor >= 0 && dependencies.is(phrase.head(), "appos") && phraseAt(governor) != null && phraseAt(governor) != phrase && clauseOf(phraseAt(governor)) == clauseOf(phrase) && clauseOf(phrase).hasVerb()) {
      return Optional.of(phraseAt(governor));
    }
    if (!dependencies.is(phrase.head(), "appos")) {
      return Optional.empty();
    }
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
    return (clauseOf(phrase).hasVerb() || words.tag(phrase.begin()).equals("DT")) && endsAside(phrase)
        ? Optional.of(before)
        : Optional.empty();
  }

  /** Whether a comma or the end follows, be it behind further phrases. */
  private boolean endsAside(NounPhrase phrase) {
    int i = phrase.end();
    while (i < words.size() && clauseAt(i).antecedent == phrase) {
      i++;
    }
    while (words.isPreposition(i) && phraseAt(i + 1) != null) {
      i = phraseAt(i + 1).end();
    }
    return i >= words.size() || !Character.isLetterOrDigit(words.word(i).charAt(0)) || words.tag(i).equals("CC");
  }

  /** The first of the phrases that are coordinated with this one; the phrase itself if it is not. */
  NounPhrase firstOfList(NounPhrase phrase) {
    int governor = dependencies.governor(phrase.head());
    if (V.contains("conj") && governor >= 0 && dependencies.is(phrase.head(), "conj") && phraseAt(governor) != null && phraseAt(governor) != phrase && clauseOf(phraseAt(governor)) == clauseOf(phrase) && governor < phrase.head() && !isSubjectOfGap(phrase)) {
      return firstOfList(phraseAt(governor));
    }
    int i = phrase.begin() - 1;
    boolean joined = false;
    while (i >= 0 && clauseAt(i) == clauseOf(phrase)
        && (words.tag(i).equals("CC") || words.word(i).equals(",") || BETWEEN_COORDINATES.contains(words.word(i)))) {
      joined |= words.tag(i).equals("CC") || words.word(i).equals("not") || goesOn(phrase);
      i--;
    }
    NounPhrase before = phraseAt(i);
    if (!joined || before == null || clauseOf(before) != clauseOf(phrase) || i != before.head()) {
      return phrase;
    }
    return explainedBy(phrase).isPresent() ? phrase : firstOfList(before);
  }

  /** Whether a list goes on behind this phrase. */
  private boolean goesOn(NounPhrase phrase) {
    int i = phrase.end();
    while (words.word(i).equals(",") || words.tag(i).equals("CC")) {
      i++;
    }
    return i > phrase.end() && phraseAt(i) != null && clauseAt(i) == clauseOf(phrase) && !words.word(i - 1).equals(",");
  }

  /** The preposition before a phrase, two words as one with "_"; empty without one. */
  String preposition(NounPhrase phrase) {
    int i = prepositionIndex(phrase);
    if (i < 0) {
      return "";
    }
    String two = words.word(i - 1) + "_" + words.word(i);
    return DOUBLE_PREPOSITIONS.contains(two) ? two : words.word(i);
  }

  int prepositionIndex(NounPhrase phrase) {
    int i = outerBegin(phrase) - 1;
    while (FOCUS.contains(words.word(i))) {
      i--;
    }
    boolean preposition = words.isPreposition(i) || Set.of("minus", "plus", "unlike").contains(words.word(i)) && !words.isNoun(i + 1);
    return i >= 0 && preposition && clauseAt(i) == clauseOf(phrase) && !isMarker(i) ? i : -1;
  }

  /** The begin of its possessor, if it has one. */
  private int outerBegin(NounPhrase phrase) {
    NounPhrase owner = words.tag(phrase.begin() - 1).equals("POS") ? phraseAt(phrase.begin() - 2) : null;
    return owner == null ? phrase.begin() : outerBegin(owner);
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
    int governor = dependencies.governor(phrase.head());
    boolean here = governor >= 0 && clauseAt(governor) == clause;
    if (V.contains("subj") && here && dependencies.is(phrase.head(), "nsubj") && clause.hasVerb()) {
      return Role.SUBJECT;
    }
    if (here && governor == clause.main && (dependencies.is(phrase.head(), "obj") || dependencies.is(phrase.head(), "iobj"))) {
      return Role.OBJECT;
    }
    if (!clause.hasVerb()) {
      return Role.FRAGMENT;
    }
    if (isInverted(clause, phrase)) {
      return Role.SUBJECT;
    }
    if (phrase.head() < clause.main && !(words.tag(clause.begin()).equals("VB") && clause.verb == clause.begin())) {
      return Role.SUBJECT;
    }
    if (governor == clause.main && dependencies.is(phrase.head(), "nsubj")) {
      return Role.SUBJECT;
    }
    return isCopula(clause.main) ? Role.PREDICATE : Role.OBJECT;
  }

  /** "Not only was the sushi superb", "why is the ferry late": the subject behind its verb. */
  private boolean isInverted(Clause clause, NounPhrase phrase) {
    if (clause.main != clause.verb || !words.lemma(clause.main).equals("be") || phrase.begin() != clause.main + 1) {
      return false;
    }
    for (int i : clause.tokens) {
      if (i < clause.main && (words.isPronoun(i) || phraseAt(i) != null || words.tag(i).equals("EX") || words.tag(i).equals("DT"))) {
        return false;
      }
    }
    int next = nextNonAdverb(phrase.end());
    return words.isAdjective(next) || phraseAt(next) != null || words.tag(next).startsWith("VB");
  }

  boolean isSubjectOfGap(NounPhrase phrase) {
    return words.isAdjective(nextNonAdverb(phrase.end()));
  }

  boolean isCopula(int verb) {
    return Set.of("be", "become", "remain").contains(words.lemma(verb));
  }

  /** Whether the noun that a relative clause speaks of is its subject. */
  boolean hasSubjectGap(Clause clause) {
    return clause.antecedent != null && words.isVerb(nextNonAdverb(clause.pronoun + 1));
  }

  /** The token that stands for the subject: the head of a phrase, or a pronoun. */
  Optional<Integer> subject(Clause clause) {
    if (!clause.hasVerb()) {
      return Optional.empty();
    }
    if (hasSubjectGap(clause)) {
      return Optional.of(clause.antecedent.head());
    }
    Integer subject = null;
    if (true) {
      for (int i : clause.tokens) {
        if (dependencies.governor(i) == clause.main && dependencies.is(i, "nsubj") && (words.isPronoun(i) || phraseAt(i) != null && phraseAt(i).head() == i)) {
          return Optional.of(i);
        }
      }
    }
    for (int i : clause.tokens) {
      NounPhrase phrase = phraseAt(i);
      if (i > clause.main && subject != null || i > clause.main + 4) {
        break;
      }
      if (i < clause.main && words.isPronoun(i) || i < clause.main && words.tag(i).equals("WP") && i == clause.begin()) {
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

  /** Whether its verb is denied; a negator before a noun behind the verb denies that alone. */
  boolean isNegated(Clause clause) {
    for (int i : clause.tokens) {
      boolean near = i <= clause.main || clause.main == Clause.NONE || i == clause.main + 1 || words.word(i).equals("no") && !words.word(i + 1).equals("thanks") || words.word(i).equals("neither");
      boolean nothingBut = words.word(i).equals("nothing") && words.word(i + 1).equals("but");
      boolean only = words.word(i - 1).equals("not") && words.word(i).equals("only");
      if (near && words.isNegator(i) && !nothingBut && !only) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(Clause clause) {
    if (!clause.hasVerb()) {
      return false;
    }
    if (words.tag(clause.main).equals("VBD") && clause.verb == clause.main && !hasObject(clause)) {
      return true;
    }
    if (!words.tag(clause.main).equals("VBN")) {
      return false;
    }
    for (int i = clause.verb; i < clause.main; i++) {
      if (words.lemma(i).equals("be") || words.lemma(i).equals("get")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasObject(Clause clause) {
    for (int i : clause.tokens) {
      if (i > clause.main && (words.isPronoun(i) || phraseAt(i) != null && role(phraseAt(i)) == Role.OBJECT)) {
        return true;
      }
    }
    return clause.antecedent != null;
  }

  boolean isImperative(Clause clause) {
    return clause.hasVerb() && (words.tag(clause.main).equals("VB") || words.tag(clause.main).equals("VBP")) && subject(clause).isEmpty() && !words.tag(clause.verb).equals("MD");
  }

  boolean isFirstPerson(Clause clause) {
    return isImperative(clause) || subject(clause).filter(words::isFirstPerson).isPresent();
  }

  /** The clauses that go on about a phrase by a pronoun as their subject. */
  List<Clause> continuations(NounPhrase phrase, Referents referents) {
    List<Clause> found = new ArrayList<>();
    for (Clause clause : clauses) {
      Optional<Integer> subject = subject(clause);
      if (subject.isPresent() && words.isPronoun(subject.get()) && referents.of(subject.get()).filter(p -> p == phrase).isPresent()) {
        found.add(clause);
      }
    }
    return found;
  }
}
