package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tokens of a sentence and what kinds of word they are, by the tags of the Penn Treebank. What
 * stands outside the sentence is the empty word without a tag. Immutable.
 */
final class Words {
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> NEGATORS =
      Set.of(
          "not", "n't", "n’t", "never", "no", "nothing", "nobody", "neither", "nor", "hardly",
          "without", "nowhere");
  private static final Set<String> NOT_ALONE = Set.of("only", "just", "merely");
  private static final Set<String> WRITER_OR_READER =
      Set.of("i", "we", "me", "us", "you", "my", "our", "mine", "ours", "who", "anyone", "one");

  private final List<CoreLabel> tokens;
  private final String[] words;
  private final String[] lemmas;
  private final String[] tags;

  Words(List<CoreLabel> tokens, Dependencies dependencies) {
    this.tokens = tokens;
    int size = tokens.size();
    words = new String[size];
    lemmas = new String[size];
    tags = new String[size];
    for (int i = 0; i < size; i++) {
      CoreLabel token = tokens.get(i);
      words[i] = token.word() == null ? "" : token.word().toLowerCase(Locale.ROOT);
      lemmas[i] = token.lemma() == null ? words[i] : token.lemma().toLowerCase(Locale.ROOT);
      tags[i] = token.tag() == null ? "" : token.tag();
    }
    TagRepair.apply(words, tags, dependencies);
  }

  int size() {
    return words.length;
  }

  CoreLabel token(int i) {
    return tokens.get(i);
  }

  /** As it is written; empty for a token without a word. */
  String written(int i) {
    return Optional.ofNullable(tokens.get(i).word()).orElse("");
  }

  /** In lower case. */
  String word(int i) {
    return at(words, i);
  }

  /** In lower case; the word where there is no lemma. */
  String lemma(int i) {
    return at(lemmas, i);
  }

  String tag(int i) {
    return at(tags, i);
  }

  boolean isOneOf(int i, Set<String> some) {
    return some.contains(word(i));
  }

  boolean isComma(int i) {
    return word(i).equals(",");
  }

  boolean isConjunction(int i) {
    return tag(i).equals("CC");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isName(int i) {
    return tag(i).startsWith("NNP");
  }

  boolean isPlural(int i) {
    return isNoun(i) && tag(i).endsWith("S");
  }

  boolean isPronoun(int i) {
    return tag(i).equals("PRP");
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  boolean isFinite(int i) {
    return FINITE.contains(tag(i));
  }

  boolean isAdjective(int i) {
    return tag(i).startsWith("JJ");
  }

  boolean isAdverb(int i) {
    return tag(i).startsWith("RB");
  }

  boolean isPreposition(int i) {
    return tag(i).equals("IN") || tag(i).equals("TO");
  }

  /** Whether a verb may help another: to be, to have, to do, to get, and modals. */
  boolean isAuxiliary(int i) {
    return tag(i).equals("MD") || tag(i).startsWith("VB") && AUXILIARIES.contains(lemma(i));
  }

  /** A word that denies; "not only" does not. */
  boolean isNegator(int i) {
    return isOneOf(i, NEGATORS) && !isNotOnly(i);
  }

  /** Whether "not only" begins here, or "not just". */
  boolean isNotOnly(int i) {
    return word(i).equals("not") && isOneOf(i + 1, NOT_ALONE);
  }

  /** A pronoun for the writer, the reader, or anybody. */
  boolean isWriterOrReader(int i) {
    return isOneOf(i, WRITER_OR_READER);
  }

  boolean startsWithLetter(int i) {
    return !word(i).isEmpty() && Character.isLetterOrDigit(word(i).codePointAt(0));
  }

  /** The first token from here on that is no adverb. */
  int afterAdverbs(int from) {
    int i = from;
    while (isAdverb(i)) {
      i++;
    }
    return i;
  }

  private static String at(String[] values, int i) {
    return i < 0 || i >= values.length ? "" : values[i];
  }
}
