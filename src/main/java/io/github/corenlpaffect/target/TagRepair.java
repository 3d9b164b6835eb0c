package io.github.corenlpaffect.target;

import java.util.Set;

/** Tags of words that their neighbours show to be something else. */
final class TagRepair {
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> ENDS = Set.of("", ".", ":");
  private static final Set<String> DO = Set.of("do", "does", "did", "n't");
  private static final Set<String> HELPERS =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m", "has", "have",
          "had", "having", "'ve", "'d", "get", "gets", "got");

  /** How far before a participle its auxiliary may stand. */
  private static final int NEAR = 5;

  private final String[] words;
  private final String[] tags;

  private final Dependencies dependencies;

  private TagRepair(String[] words, String[] tags, Dependencies dependencies) {
    this.words = words;
    this.tags = tags;
    this.dependencies = dependencies;
  }

  /** Repairs the tags of a sentence's words in place. */
  static void apply(String[] words, String[] tags, Dependencies dependencies) {
    TagRepair repair = new TagRepair(words, tags, dependencies);
    for (int i = 0; i < tags.length; i++) {
      tags[i] = repair.repaired(i);
    }
  }

  private String repaired(int i) {
    if (isCommonNoun(i) && isVerbLike(i)) {
      return tag(i).equals("NNS") ? "VBZ" : "VBP";
    }
    if (tag(i).startsWith("JJ") && word(i).endsWith("ed") && isNoun(i - 1) && opensPhrase(i + 1)) {
      return "VBD";
    }
    if (tag(i).equals("VBN") && dependencies.hasSubject(i) && !isHelped(i)) {
      return "VBD";
    }
    if (tag(i).equals("IN") && word(i).equals("like") && DO.contains(word(i - 1))) {
      return "VB";
    }
    if (tag(i).equals("JJ") && dependencies.isSubject(i) && tag(i + 1).startsWith("VB")) {
      return "NN";
    }
    if (isDetermined(i) && Set.of("VB", "VBZ", "VBD", "VBP").contains(tag(i))) {
      return tag(i).equals("VBZ") ? "NNS" : "NN";
    }
    boolean ends = FINITE.contains(tag(i + 1)) || ENDS.contains(tag(i + 1));
    return tag(i).equals("JJ") && ends && isEndOfPhrase(i) ? "NN" : tag(i);
  }

  /** "And dread the hill", "the snow cheers me up", "that the neighbours treasure is". */
  private boolean isVerbLike(int i) {
    boolean object = tag(i + 1).equals("DT") || tag(i + 1).equals("PRP$");
    boolean joined = tag(i - 1).equals("CC") && object;
    boolean beforePronoun =
        isNoun(i - 1) && tag(i + 1).equals("PRP") && !Set.of("i", "we").contains(word(i + 1));
    boolean behindPlural =
        tag(i).equals("NN")
            && tag(i - 1).equals("NNS")
            && tag(i - 2).equals("DT")
            && FINITE.contains(tag(i + 1));
    return joined || beforePronoun || behindPlural;
  }

  private boolean isHelped(int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - NEAR); i--) {
      if (HELPERS.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensPhrase(int i) {
    return tag(i).equals("DT") || tag(i).equals("PRP$") || tag(i).startsWith("NNP");
  }

  private boolean isDetermined(int i) {
    return tag(i - 1).equals("DT") && !word(i - 1).equals("that");
  }

  /** Whether there are only adjectives between a determiner and this word; not "a little slow". */
  private boolean isEndOfPhrase(int i) {
    int j = i - 1;
    while (tag(j).startsWith("JJ")) {
      j--;
    }
    return tag(j).equals("DT") && !(word(j).equals("a") && word(i - 1).equals("little"));
  }

  private boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  private boolean isCommonNoun(int i) {
    return tag(i).equals("NN") || tag(i).equals("NNS");
  }

  private String word(int i) {
    return i < 0 || i >= words.length ? "" : words[i];
  }

  private String tag(int i) {
    return i < 0 || i >= tags.length ? "" : tags[i];
  }
}
