package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Finds the emoji and emoticons that CoreNLP's tokenizer has split into several tokens. */
final class SplitTokens {
  private static final Set<String> EMOTICONS =
      Set.of(
          "<3", "</3", "D:", "(:", "(-:", "):", ")-:", "(;", ":/", ":-/", ":'-(", ":3", ":o", "^^",
          ";_;", "\\o/");
  private static final String FIRST_CHARACTERS = "<D():;=^\\";
  private static final int LONGEST_EMOTICON = 4;
  private static final String ZERO_WIDTH_JOINER = "\u200D";

  private SplitTokens() {}

  /** Whether a word of several tokens may begin with a token of this text. */
  static boolean opensUnit(String text) {
    return Emoji.startsEmoji(text)
        || !text.isEmpty() && FIRST_CHARACTERS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * How many tokens make the word that begins at a token: 1 for most.
   *
   * @param first the token's text
   */
  static int unitLength(List<CoreLabel> tokens, int start, String first) {
    if (!opensUnit(first) || !isAdjacent(tokens, start + 1)) {
      return 1;
    }
    return Emoji.startsEmoji(first)
        ? emojiLength(tokens, start)
        : emoticonLength(tokens, start, first);
  }

  /**
   * The text of a number of tokens, put together.
   *
   * @param first the first token's text
   */
  static String joined(List<CoreLabel> tokens, int start, int length, String first) {
    if (length == 1) {
      return first;
    }
    StringBuilder joined = new StringBuilder(first);
    for (int i = start + 1; i < start + length; i++) {
      joined.append(text(tokens.get(i)));
    }
    return joined.toString();
  }

  /** The text of a token; a joiner between emoji, which CoreNLP writes as a hyphen, as it was. */
  static String text(CoreLabel token) {
    String word = token.word();
    if (word == null) {
      return "";
    }
    return word.equals("-") && ZERO_WIDTH_JOINER.equals(token.originalText())
        ? ZERO_WIDTH_JOINER
        : word;
  }

  private static int emojiLength(List<CoreLabel> tokens, int start) {
    int length = 1;
    while (isAdjacent(tokens, start + length)
        && (Emoji.continuesEmoji(text(tokens.get(start + length)))
            || Emoji.endsOpen(text(tokens.get(start + length - 1))))) {
      length++;
    }
    return length;
  }

  private static int emoticonLength(List<CoreLabel> tokens, int start, String first) {
    // The end of a remark in parentheses is no sad face: "(he said):".
    boolean closes = first.equals(")") && isAdjacent(tokens, start);
    int length = 1;
    StringBuilder joined = new StringBuilder(first);
    int found = 1;
    while (!closes && length < LONGEST_EMOTICON && isAdjacent(tokens, start + length)) {
      joined.append(text(tokens.get(start + length)));
      length++;
      found = EMOTICONS.contains(joined.toString()) ? length : found;
    }
    return found == 1 ? repeatedMouth(tokens, start, first) : found;
  }

  /** Of ":)))" CoreNLP makes ":)", ")" and ")". */
  private static int repeatedMouth(List<CoreLabel> tokens, int start, String first) {
    String mouth = first.substring(first.length() - 1);
    int length = 1;
    while (first.length() > 1
        && "()".contains(mouth)
        && isAdjacent(tokens, start + length)
        && text(tokens.get(start + length)).equals(mouth)) {
      length++;
    }
    return length;
  }

  /** Whether a token begins where the one before it ends. */
  private static boolean isAdjacent(List<CoreLabel> tokens, int token) {
    return token > 0
        && token < tokens.size()
        && tokens.get(token - 1).endPosition() == tokens.get(token).beginPosition();
  }
}
