package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tokens of a sentence and what kinds of word they are. Tags are those of the Penn Treebank. */
final class Words {
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> NEGATORS =
      Set.of("not", "n't", "n’t", "never", "no", "nothing", "nobody", "neither", "nor", "hardly", "without");
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "me", "us", "you", "my", "our", "mine", "ours", "who", "anyone", "one");

  private final List<CoreLabel> tokens;
  private final String[] words;
  private final String[] lemmas;
  private final String[] tags;

  Words(List<CoreLabel> tokens) {
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
    for (int i = 0; i < size; i++) {
      tags[i] = repaired(i);
    }
  }

  /** The tag of a word that its neighbours show to be something else. */
  private String repaired(int i) {
    String next = tag(i + 1);
    boolean determined = next.equals("DT") || next.equals("PRP$");
    if (isNoun(i) && !isName(i) && tag(i - 1).equals("CC") && determined) {
      return "VBP";
    }
    if (isNoun(i) && !isName(i) && next.equals("PRP") && !word(i + 1).equals("i") && !word(i+1).equals("we") && isNoun(i - 1)) {
      return "VBZ";
    }
    if (tag(i).equals("NN") && tag(i - 1).equals("NNS") && tag(i - 2).equals("DT") && isFiniteTag(next)) {
      return "VBP";
    }
    if (tag(i).startsWith("JJ") && word(i).endsWith("ed") && isNoun(i - 1) && (determined || isName(i + 1))) {
      return "VBD";
    }
    if (tag(i).startsWith("VB") && !tag(i).equals("VBN") && !tag(i).equals("VBG") && tag(i - 1).equals("DT") && !word(i - 1).equals("that")) {
      return tag(i).equals("VBZ") ? "NNS" : "NN";
    }
    if (tag(i).equals("JJ") && isEndOfPhrase(i) && (isFiniteTag(next) || next.isEmpty() || next.equals(".") || next.equals(":"))) {
      return "NN";
    }
    return tags[i];
  }

  private static boolean isFiniteTag(String tag) {
    return FINITE.contains(tag);
  }

  private boolean isEndOfPhrase(int i) {
    int j = i - 1;
    while (tag(j).startsWith("JJ")) {
      j--;
    }
    return tag(j).equals("DT") && !(word(j).equals("a") && word(i - 1).equals("little"));
  }

  int size() {
    return words.length;
  }

  CoreLabel token(int i) {
    return tokens.get(i);
  }

  /** In lower case; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= words.length ? "" : words[i];
  }

  String lemma(int i) {
    return i < 0 || i >= words.length ? "" : lemmas[i];
  }

  String tag(int i) {
    return i < 0 || i >= words.length ? "" : tags[i];
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isName(int i) {
    return tag(i).startsWith("NNP");
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

  boolean isNegator(int i) {
    return NEGATORS.contains(word(i)) && !word(i + 1).equals("only") && !word(i + 1).equals("just") && !word(i + 1).equals("merely");
  }

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

  /** Whether a verb may help another: to be, to have, to do, to get, and modals. */
  boolean isAuxiliary(int i) {
    return tag(i).equals("MD") || tag(i).startsWith("VB") && AUXILIARIES.contains(lemma(i));
  }

  /** "Compared", a plural before a name: "fans Tom" are two phrases. */
  boolean isPluralBeforeName(int i) {
    return isName(i) && tag(i - 1).equals("NNS");
  }

  boolean isFirstPerson(int i) {
    return FIRST_PERSON.contains(word(i));
  }
}
