package io.github.corenlpaffect.target;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sentence as clauses and noun phrases. Immutable. */
final class SentenceParts {
  /** How far behind a verb of saying what is said may begin. */
  private static final int NEAR = 4;

  private final Words words;
  private final Dependencies dependencies;
  private final List<NounPhrase> phrases;
  private final List<Clause> clauses;
  private final NounPhrase[] phraseAt;
  private final Clause[] clauseAt;
  private final Map<Clause, Clause> previous = new HashMap<>();
  private final Map<Clause, Clause> reporters = new HashMap<>();

  private SentenceParts(
      Words words, Dependencies dependencies, List<NounPhrase> phrases, FrameLexicon frames) {
    this.words = words;
    this.dependencies = dependencies;
    this.phrases = phrases;
    phraseAt = new NounPhrase[words.size()];
    phrases.forEach(this::place);
    clauses = ClauseSplitter.clauses(words, phraseAt, frames);
    clauseAt = new Clause[words.size()];
    clauses.forEach(clause -> clause.tokens().forEach(i -> clauseAt[i] = clause));
    linkClauses(frames);
  }

  /**
   * The parts of a sentence.
   *
   * @param named the tokens that go on with a name that began before them
   */
  static SentenceParts of(
      Words words, Dependencies dependencies, BitSet named, FrameLexicon frames) {
    return new SentenceParts(
        words, dependencies, new NounPhraseChunker(words, named).chunks(), frames);
  }

  Words words() {
    return words;
  }

  Dependencies dependencies() {
    return dependencies;
  }

  List<NounPhrase> phrases() {
    return phrases;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** The phrase that a token is part of, if it is; also of no token. */
  Optional<NounPhrase> phraseAt(int token) {
    return token < 0 || token >= phraseAt.length
        ? Optional.empty()
        : Optional.ofNullable(phraseAt[token]);
  }

  /** The clause of a token. */
  Clause clauseAt(int token) {
    return clauseAt[token];
  }

  Clause clauseOf(NounPhrase phrase) {
    return clauseAt[phrase.head()];
  }

  /** Whether a token is one of a clause; false for no token. */
  boolean isIn(Clause clause, int token) {
    return token >= 0 && token < clauseAt.length && clauseAt[token] == clause;
  }

  /** The clause before one that is not relative. */
  Optional<Clause> previous(Clause clause) {
    return Optional.ofNullable(previous.get(clause));
  }

  /** The clause behind one, if that is not relative. */
  Optional<Clause> next(Clause clause) {
    return clauses.stream().filter(other -> previous.get(other) == clause).findFirst();
  }

  /** The clause whose subject says, thinks or wishes what this one says. */
  Optional<Clause> reporter(Clause clause) {
    return Optional.ofNullable(reporters.get(clause));
  }

  boolean isReport(Clause clause) {
    return reporters.containsValue(clause);
  }

  private void place(NounPhrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      phraseAt[i] = phrase;
    }
  }

  private void linkClauses(FrameLexicon frames) {
    Clause before = null;
    for (Clause clause : clauses) {
      if (!clause.isRelative()) {
        if (before != null) {
          previous.put(clause, before);
          linkReporter(clause, before, frames);
        }
        before = clause;
      }
    }
  }

  private void linkReporter(Clause clause, Clause before, FrameLexicon frames) {
    boolean afterSign = Boundaries.isHard(words, before.end() - 1);
    int first = clause.begin();
    boolean complement =
        !afterSign
            && !words.isComma(first)
            && !words.isConjunction(first)
            && !Boundaries.isSubordinator(words, first);
    boolean says =
        before.hasVerb()
            && frames.reports(words.lemma(before.main()))
            && before.end() - before.main() <= NEAR;
    if (says && complement) {
      reporters.put(clause, before);
    } else if (reporters.containsKey(before)
        && (!Boundaries.isHard(words, first - 1) || clause.marker().equals("that"))) {
      reporters.put(clause, reporters.get(before));
    }
  }
}
