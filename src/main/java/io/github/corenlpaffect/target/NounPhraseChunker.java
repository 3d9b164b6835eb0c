package io.github.corenlpaffect.target;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases of a sentence by its parts of speech and names. */
final class NounPhraseChunker {
  private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "CD", "WP$");
  private static final Set<String> AFTER_ADJECTIVE = Set.of("HYPH", "CC", ",");

  private final Words words;
  private final BitSet named;

  /**
   * @param words the sentence
   * @param named the tokens that go on with a name that began before them
   */
  NounPhraseChunker(Words words, BitSet named) {
    this.words = words;
    this.named = named;
  }

  /** The phrases in their order; they do not overlap. */
  List<NounPhrase> chunks() {
    List<NounPhrase> chunks = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < words.size()) {
      if (startsNoun(i)) {
        int head = lastNoun(i);
        if (!isModifier(head)) {
          chunks.add(new NounPhrase(begin(i, from), i, head, isPossessor(head)));
          from = head + 1;
        }
        i = head;
      }
      i++;
    }
    return chunks;
  }

  private boolean startsNoun(int i) {
    return words.isNoun(i) || isNominalized(i);
  }

  /** An adjective that stands for a noun: "worse than the original". */
  private boolean isNominalized(int i) {
    return words.isAdjective(i)
        && words.word(i - 1).equals("the")
        && !(words.tag(i).equals("JJS") && words.tag(i + 1).equals("IN"))
        && (!isNominal(i + 1) || words.isFinite(i + 1))
        && !AFTER_ADJECTIVE.contains(words.tag(i + 1));
  }

  private boolean isPossessor(int head) {
    return words.tag(head + 1).equals("POS") && isNominal(head + 2);
  }

  private boolean isNominal(int i) {
    return words.isNoun(i)
        || words.isAdjective(i)
        || words.isAdverb(i) && words.isAdjective(i + 1)
        || words.tag(i).startsWith("VB")
        || words.tag(i).equals("CD");
  }

  private int lastNoun(int first) {
    int last = first;
    while (continues(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean continues(int i) {
    boolean newName = words.isName(i) && words.tag(i - 1).equals("NNS");
    boolean hyphen = words.tag(i).equals("HYPH") && words.isNoun(i + 1);
    return i < words.size() && (named.get(i) || hyphen || words.isNoun(i) && !newName);
  }

  /** As "scandal" in "scandal-hit". */
  private boolean isModifier(int head) {
    return words.word(head + 1).equals("-")
        && (words.tag(head + 2).startsWith("VB") || words.isAdjective(head + 2));
  }

  private int begin(int noun, int from) {
    int begin = noun;
    while (begin > from && isPremodifier(begin - 1)) {
      begin--;
    }
    while (begin < noun && (words.isComma(begin) || words.tag(begin).equals("HYPH"))) {
      begin++;
    }
    return begin;
  }

  private boolean isPremodifier(int i) {
    String next = words.tag(i + 1);
    return switch (words.tag(i)) {
      case "JJ", "JJR", "JJS", "HYPH", "``", "''", "PDT" -> true;
      case "VBN", "VBG" -> !words.isAuxiliary(i - 1) && !words.isPronoun(i - 1);
      case "RB", "RBR", "RBS" ->
          next.startsWith("JJ") || next.startsWith("VB") || next.startsWith("RB");
      case "," -> words.isAdjective(i - 1) && (words.isAdjective(i + 1) || next.equals("RB"));
      case "CC" ->
          words.word(i).equals("and") && words.isAdjective(i - 1) && words.isAdjective(i + 1);
      case "IN" -> words.word(i).equals("that") && words.isAdjective(i + 1);
      case "NN", "NNS" -> next.equals("HYPH");
      default -> DETERMINERS.contains(words.tag(i)) && !next.equals("DT");
    };
  }
}
