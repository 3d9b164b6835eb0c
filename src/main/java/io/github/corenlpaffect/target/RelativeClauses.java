package io.github.corenlpaffect.target;

import java.util.BitSet;
import java.util.Set;

/**
 * Finds the relative clauses of a sentence: from the pronoun to the verb of the clause that their
 * noun is part of.
 */
final class RelativeClauses {
  private static final Set<String> PRONOUNS = Set.of("who", "whom", "which");

  private final Words words;
  private final NounPhrase[] phraseAt;
  private final BitSet verbs;
  private final BitSet starts;
  private final NounPhrase[] antecedentOf;

  private RelativeClauses(Words words, NounPhrase[] phraseAt, BitSet verbs, BitSet starts) {
    this.words = words;
    this.phraseAt = phraseAt;
    this.verbs = verbs;
    this.starts = starts;
    antecedentOf = new NounPhrase[words.size()];
  }

  /**
   * For each token the noun phrase that the relative clause it is in speaks of, or null.
   *
   * @param starts where clauses are known to begin
   */
  static NounPhrase[] antecedents(Words words, NounPhrase[] phraseAt, BitSet verbs, BitSet starts) {
    RelativeClauses relatives = new RelativeClauses(words, phraseAt, verbs, starts);
    for (int i = 1; i < words.size(); i++) {
      NounPhrase antecedent = relatives.antecedent(i);
      if (antecedent != null && relatives.antecedentOf[i] == null) {
        relatives.mark(i, antecedent);
      }
    }
    return relatives.antecedentOf;
  }

  /** What a pronoun that begins a relative clause stands for; null if there is none here. */
  private NounPhrase antecedent(int i) {
    if (words.word(i).equals("that") && phraseAt[i] == null) {
      return phraseAt[i - 1];
    }
    if (isContact(i)) {
      return phraseAt[i - 1];
    }
    if (!words.isOneOf(i, PRONOUNS)) {
      return null;
    }
    int before = words.isComma(i - 1) ? i - 2 : i - 1;
    return before < 0 ? null : phraseAt[before];
  }

  /** "The best man I know", "the soup my brother swears by": a relative clause without pronoun. */
  private boolean isContact(int i) {
    if (i == 0 || phraseAt[i - 1] == null || phraseAt[i - 1] == phraseAt[i] || starts.get(i)) {
      return false;
    }
    boolean personal = words.isPronoun(i) || phraseAt[i] != null && words.tag(i).equals("PRP$");
    int subject = words.isPronoun(i) ? i + 1 : phraseAt[i] == null ? i : phraseAt[i].end();
    return personal && verbs.get(words.afterAdverbs(subject)) && !isFronted(phraseAt[i - 1]);
  }

  /** "After the meeting I left": behind a preposition, and no verb before it. */
  private boolean isFronted(NounPhrase phrase) {
    int verb = verbs.previousSetBit(phrase.begin());
    int start = starts.previousSetBit(phrase.begin());
    return verb < start && words.isPreposition(phrase.begin() - 1);
  }

  private void mark(int from, NounPhrase antecedent) {
    boolean aside = words.isComma(from - 1);
    boolean subject = words.isVerb(words.afterAdverbs(from + 1));
    int seen = 0;
    for (int i = from; i < words.size() && (i == from || !isNext(i)); i++) {
      if (verbs.get(i)) {
        seen++;
      }
      boolean resumed = seen > 1 && verbs.get(i) && !words.isConjunction(i - 1);
      boolean comma = words.isComma(i) && (aside || subject);
      if (resumed || seen > 0 && (comma || words.isConjunction(i) && isNewClause(i))) {
        break;
      }
      antecedentOf[i] = antecedent;
    }
  }

  private boolean isNext(int i) {
    return starts.get(i) || antecedent(i) != null;
  }

  private boolean isNewClause(int conjunction) {
    boolean verbFollows = words.isVerb(words.afterAdverbs(conjunction + 1));
    return ClauseSplitter.startsClause(words, phraseAt, verbs, conjunction + 1)
        || words.word(conjunction).equals("but") && !verbFollows;
  }
}
