package io.github.corenlpaffect.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases of a sentence by its parts of speech and names. */
final class NounPhraseChunker {
  private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "CD", "WP$");
  private static final Set<String> HYPHENS = Set.of("HYPH", ":");

  private final Words words;
  private final boolean[] named;

  /**
   * @param words the sentence
   * @param named which tokens continue a name that has begun before them
   */
  NounPhraseChunker(Words words, boolean[] named) {
    this.words = words;
    this.named = named;
  }

  List<NounPhrase> chunks() {
    List<NounPhrase> chunks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (startsNoun(i)) {
        int head = lastNoun(i);
        if (!isModifier(head)) {
          chunks.add(new NounPhrase(begin(i, from), i, head, words.tag(head + 1).equals("POS") && isNominal(head + 2)));
          from = head + 1;
        }
        i = head;
      }
    }
    return chunks;
  }

  private boolean isNominal(int i) {
    return words.isNoun(i) || words.isAdjective(i) || words.isAdverb(i) && words.isAdjective(i + 1) || words.tag(i).startsWith("VB") || words.tag(i).equals("CD");
  }

  private boolean startsNoun(int i) {
    return words.isNoun(i) || isNominalized(i);
  }

  /** An adjective that stands for a noun: "worse than the original". */
  private boolean isNominalized(int i) {
    return (words.isAdjective(i))
        && words.word(i - 1).equals("the")
        && !words.isNoun(i + 1)
        && !words.isAdjective(i + 1)
        && !words.tag(i + 1).equals("HYPH")
        && !words.tag(i + 1).equals("CC")
        && !words.tag(i + 1).equals(",")
        && !words.tag(i + 1).startsWith("VB")
        && !words.tag(i).equals("JJS");
  }

  private int lastNoun(int first) {
    int last = first;
    while (continues(last + 1)) {
      last++;
    }
    while (last > first && words.tag(last).equals("HYPH")) {
      last--;
    }
    return last;
  }

  private boolean continues(int i) {
    return i < words.size()
        && (named[i]
            || words.isNoun(i) && !words.isPluralBeforeName(i)
            || words.tag(i).equals("HYPH") && words.isNoun(i + 1));
  }

  /** As "scandal" in "scandal-hit". */
  private boolean isModifier(int head) {
    return HYPHENS.contains(words.tag(head + 1))
        && words.word(head + 1).equals("-")
        && (words.tag(head + 2).startsWith("VB") || words.isAdjective(head + 2));
  }

  private int begin(int noun, int from) {
    int begin = noun;
    while (begin > from && isPremodifier(begin - 1)) {
      begin--;
    }
    while (begin < noun && (words.tag(begin).equals(",") || words.tag(begin).equals("HYPH"))) {
      begin++;
    }
    return begin;
  }

  private boolean isPremodifier(int i) {
    String next = words.tag(i + 1);
    return switch (words.tag(i)) {
      case "JJ", "JJR", "JJS", "HYPH", "``", "''" -> true;
      case "VBN", "VBG" -> !words.isAuxiliary(i - 1) && !words.isPronoun(i - 1);
      case "RB", "RBR", "RBS" -> next.startsWith("JJ") || next.startsWith("VB") || next.startsWith("RB");
      case "," -> words.isAdjective(i - 1) && (words.isAdjective(i + 1) || next.startsWith("RB"));
      case "CC" -> words.word(i).equals("and") && words.isAdjective(i - 1) && words.isAdjective(i + 1);
      case "IN" -> words.word(i).equals("that") && (words.isAdjective(i + 1));
      case "NN", "NNS" -> words.tag(i + 1).equals("HYPH");
      default -> DETERMINERS.contains(words.tag(i)) && !next.equals("DT") || words.tag(i).equals("PDT");
    };
  }
}
