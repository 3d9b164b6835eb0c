package io.github.corenlpaffect.target;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits a sentence into its clauses, by verbs, conjunctions and punctuation. */
final class ClauseSplitter {
  private static final Set<String> ADDRESSEES = Set.of("me", "us", "him", "them", "her", "you");
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private final Words words;
  private final NounPhrase[] phraseAt;
  private final BitSet verbs;
  private final BitSet starts = new BitSet();
  private final NounPhrase[] antecedentOf;

  private ClauseSplitter(Words words, NounPhrase[] phraseAt, FrameLexicon frames) {
    this.words = words;
    this.phraseAt = phraseAt;
    verbs = VerbFinder.verbs(words, phraseAt);
    starts.set(0);
    markCertain();
    antecedentOf = RelativeClauses.antecedents(words, phraseAt, verbs, starts);
    markComplements(frames);
    markPossible();
  }

  /**
   * The clauses in the order in which they begin.
   *
   * @param phraseAt for each token the noun phrase that it is part of, or null
   */
  static List<Clause> clauses(Words words, NounPhrase[] phraseAt, FrameLexicon frames) {
    return new ClauseSplitter(words, phraseAt, frames).collect();
  }

  /** Whether a subject and its verb stand here. */
  static boolean startsClause(Words words, NounPhrase[] phraseAt, BitSet verbs, int from) {
    int subject = from;
    while (words.isAdverb(subject) || words.isComma(subject)) {
      subject++;
    }
    int i = subject;
    while (i < words.size()
        && (phraseAt[i] != null
            || words.isPronoun(i)
            || words.isAdverb(i)
            || words.tag(i).equals("DT"))) {
      i++;
    }
    return i > subject && verbs.get(i);
  }

  private boolean startsClause(int from) {
    return startsClause(words, phraseAt, verbs, from);
  }

  private void markCertain() {
    for (int i = 0; i < words.size(); i++) {
      if (Boundaries.isHard(words, i)) {
        starts.set(i + 1);
      } else if (isSubordinator(i)) {
        starts.set(i);
      }
    }
  }

  /** A subordinating word and a verb before the next boundary; "since Easter" has none. */
  private boolean isSubordinator(int i) {
    if (words.word(i).equals("as")) {
      return i > 0 && startsClause(i + 1);
    }
    if (!Boundaries.isSubordinator(words, i)) {
      return false;
    }
    int j = i + 1;
    while (j < words.size() && !verbs.get(j) && !Boundaries.isHard(words, j) && !words.isComma(j)) {
      j++;
    }
    return j < words.size() && verbs.get(j);
  }

  /** What somebody says, thinks or wishes. */
  private void markComplements(FrameLexicon frames) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isVerb(i) && frames.reports(words.lemma(i))) {
        int said = afterAddressee(i + 1);
        if (words.word(said).equals("that") || startsClause(said) && !words.isComma(said)) {
          starts.set(said);
        }
      } else if (words.word(i).equals("that") && isComplementizer(i)) {
        starts.set(i);
      }
    }
  }

  private boolean isComplementizer(int i) {
    return phraseAt[i] == null && antecedentOf[i] == null && words.tag(i).equals("IN");
  }

  private int afterAddressee(int from) {
    return words.isOneOf(from, ADDRESSEES) && !verbs.get(from + 1) ? from + 1 : from;
  }

  private void markPossible() {
    int left = 0;
    for (int i = 0; i < words.size(); i++) {
      if (starts.get(i)) {
        left = i;
      } else if (isPossible(i) && splits(left, i)) {
        starts.set(i);
        left = i;
      }
    }
  }

  private boolean isPossible(int i) {
    return Boundaries.isPossible(words, i) && phraseAt[i] == null && antecedentOf[i] == null;
  }

  /** Whether there is a clause on either side, or a phrase without any verb in the sentence. */
  private boolean splits(int left, int i) {
    int right = i + 1;
    while (words.isConjunction(right)) {
      right++;
    }
    int end = right;
    while (end < words.size() && !starts.get(end) && !isPossible(end)) {
      end++;
    }
    if (hasVerb(left, i)) {
      return hasVerb(right, end) || isGapped(right, end);
    }
    return words.isComma(i)
        && hasPhrase(left, i)
        && hasPhrase(right, end)
        && !hasVerb(0, words.size());
  }

  private boolean hasVerb(int from, int to) {
    for (int i = verbs.nextSetBit(from); i >= 0 && i < to; i = verbs.nextSetBit(i + 1)) {
      if (antecedentOf[i] == null) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phraseAt[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** A subject and what is said of it without a verb: "and the crew charming". */
  private boolean isGapped(int from, int to) {
    if (from >= words.size() || phraseAt[from] == null) {
      return false;
    }
    int i = words.afterAdverbs(phraseAt[from].end());
    if (words.word(i).equals("as") && i + 1 < to && phraseAt[i + 1] != null) {
      i++;
    }
    if (i >= to) {
      return false;
    }
    boolean participle = words.tag(i).equals("VBG");
    return phraseAt[i] == null
        ? words.isAdjective(i) || participle
        : phraseAt[i] != phraseAt[from] && isPredicative(phraseAt[i]);
  }

  /** "A scandal", "the nastiest". */
  private boolean isPredicative(NounPhrase phrase) {
    return words.isOneOf(phrase.begin(), INDEFINITE) || words.tag(phrase.head()).equals("JJS");
  }

  private List<Clause> collect() {
    List<List<Integer>> parts = new ArrayList<>();
    List<Integer> main = new ArrayList<>();
    List<Integer> relative = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (antecedentOf[i] != null) {
        if (antecedentOf[i] != antecedentOf[Math.max(0, i - 1)]) {
          relative = new ArrayList<>();
          parts.add(relative);
        }
        relative.add(i);
      } else {
        if (main.isEmpty() || starts.get(i)) {
          main = new ArrayList<>();
          parts.add(main);
        }
        main.add(i);
      }
    }
    return parts.stream().map(this::clause).toList();
  }

  private Clause clause(List<Integer> tokens) {
    int first = tokens.get(0);
    int opening = first;
    while (words.isConjunction(opening) || words.isComma(opening)) {
      opening++;
    }
    boolean marked = isSubordinator(opening) || words.word(opening).equals("that");
    int verb = verb(tokens, words.word(opening).equals("what"));
    return new Clause(
        tokens,
        verb,
        main(tokens, verb),
        marked ? words.word(opening) : "",
        Optional.ofNullable(antecedentOf[first]));
  }

  /** The first finite verb; the last one behind a free relative clause, "what I love is". */
  private int verb(List<Integer> tokens, boolean last) {
    return tokens.stream()
        .filter(verbs::get)
        .reduce((one, next) -> last ? next : one)
        .orElse(Clause.NONE);
  }

  private int main(List<Integer> tokens, int verb) {
    int main = verb;
    for (int i : tokens) {
      if (i > main && main != Clause.NONE && words.isAuxiliary(main)) {
        boolean between = phraseAt[i] != null || words.isAdverb(i) || words.isPronoun(i);
        if (!between && !words.isVerb(i)) {
          break;
        }
        main = between ? main : i;
      }
    }
    return main;
  }
}
