package io.github.corenlpaffect.feature;

import java.util.Locale;

/** Recognises emoji and reduces their variants to the plain one. */
public final class Emoji {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int DOUBLE_EXCLAMATION = 0x203C;
  private static final int EXCLAMATION_QUESTION = 0x2049;
  private static final int KEYCAP = 0x20E3;
  private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;
  private static final int LAST_REGIONAL_INDICATOR = 0x1F1FF;
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;

  private Emoji() {}

  /** Whether a token begins like an emoji: a pictograph, symbol, dingbat or flag. */
  public static boolean startsEmoji(String token) {
    return !token.isEmpty() && isEmoji(token.codePointAt(0));
  }

  /** Whether a token can only continue the emoji before it: a joiner, a style, a skin tone. */
  static boolean continuesEmoji(String token) {
    return !token.isEmpty() && isModifier(token.codePointAt(0));
  }

  /** Whether a token ends with a joiner, so that the next token belongs to the same emoji. */
  static boolean endsOpen(String token) {
    return !token.isEmpty() && token.charAt(token.length() - 1) == ZERO_WIDTH_JOINER;
  }

  /** The emoji without styles and skin tones. */
  public static String plain(String emoji) {
    StringBuilder plain = new StringBuilder(emoji.length());
    emoji
        .codePoints()
        .filter(c -> c == ZERO_WIDTH_JOINER || !isModifier(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The first emoji of a joined sequence. */
  static String first(String emoji) {
    return new String(Character.toChars(emoji.codePointAt(0)));
  }

  /**
   * Unicode's name of the first emoji in lower case, for instance {@code crying face}; of a flag
   * {@code flag}, and empty where this Java does not know it.
   */
  public static String name(String emoji) {
    if (isRegionalIndicator(emoji.codePointAt(0))) {
      return "flag";
    }
    String name = Character.getName(emoji.codePointAt(0));
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= FIRST_REGIONAL_INDICATOR && c <= LAST_REGIONAL_INDICATOR;
  }

  private static boolean isModifier(int c) {
    return c == ZERO_WIDTH_JOINER
        || c == TEXT_STYLE
        || c == EMOJI_STYLE
        || c == KEYCAP
        || c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
  }

  private static boolean isEmoji(int c) {
    return c >= 0x1F000 && c <= 0x1FAFF
        || c == DOUBLE_EXCLAMATION
        || c == EXCLAMATION_QUESTION
        || c >= 0x2190 && c <= 0x23FF
        || c >= 0x25A0 && c <= 0x25FF
        || c >= 0x2600 && c <= 0x27BF
        || c >= 0x2B00 && c <= 0x2BFF;
  }
}
