package io.github.corenlpaffect.target;

import java.util.BitSet;
import java.util.Set;

/** Finds the first token of each finite verb of a sentence, imperatives among them. */
final class VerbFinder {
  private static final Set<String> TAKE_INFINITIVES =
      Set.of("make", "let", "help", "to", "watch", "see");
  private static final int FAR = 8;

  private final Words words;
  private final NounPhrase[] phraseAt;
  private final BitSet verbs = new BitSet();

  private VerbFinder(Words words, NounPhrase[] phraseAt) {
    this.words = words;
    this.phraseAt = phraseAt;
  }

  /**
   * The verbs.
   *
   * @param phraseAt for each token the noun phrase that it is part of, or null
   */
  static BitSet verbs(Words words, NounPhrase[] phraseAt) {
    VerbFinder finder = new VerbFinder(words, phraseAt);
    for (int i = 0; i < words.size(); i++) {
      if (finder.isFinite(i) || finder.isImperative(i) || finder.isJoinedParticiple(i)) {
        finder.verbs.set(i);
      }
    }
    finder.joinInverted();
    return finder.verbs;
  }

  private boolean isFinite(int i) {
    return words.isFinite(i)
        && phraseAt[i] == null
        && !(words.isVerb(i - 1) && words.isAuxiliary(i - 1));
  }

  /** "Was insulted by one and defended by another". */
  private boolean isJoinedParticiple(int i) {
    if (!words.tag(i).equals("VBN") || phraseAt[i] != null || !words.isConjunction(i - 1)) {
      return false;
    }
    for (int j = i - 2; j >= 0 && !Boundaries.isHard(words, j); j--) {
      if (words.tag(j).equals("VBN")) {
        return words.isAuxiliary(j - 1) && j < i - 2;
      }
    }
    return false;
  }

  private boolean isImperative(int i) {
    if (!words.tag(i).equals("VB") || phraseAt[i] != null) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && words.isAdverb(before)) {
      before--;
    }
    return before < 0
        || Boundaries.isHard(words, before)
        || words.isConjunction(before)
        || words.isComma(before)
        || words.word(before).equals("please")
        || words.isPronoun(before) && !words.isWriterOrReader(before)
        || phraseAt[before] != null && !governsInfinitive(before);
  }

  /** Whether something before a subject makes the verb behind it an infinitive. */
  private boolean governsInfinitive(int subject) {
    for (int i = subject; i >= 0 && i > subject - FAR && !Boundaries.isHard(words, i); i--) {
      if (words.isAuxiliary(i) || TAKE_INFINITIVES.contains(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** An auxiliary before its subject and the verb behind it are one. */
  private void joinInverted() {
    for (int i = verbs.nextSetBit(0); i >= 0; i = verbs.nextSetBit(i + 1)) {
      if (words.isAuxiliary(i)) {
        int j = i + 1;
        while (j < words.size()
            && (words.isAdverb(j) || words.isPronoun(j) || phraseAt[j] != null)) {
          j++;
        }
        if (j < words.size() && !words.isFinite(j)) {
          verbs.clear(j);
        }
      }
    }
  }
}
