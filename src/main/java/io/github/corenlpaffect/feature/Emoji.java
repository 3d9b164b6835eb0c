package io.github.corenlpaffect.feature;

import java.util.Locale;

/** Recognises emoji and reduces their variants to the plain one. */
public final class Emoji {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
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

  /** Unicode's name of the first emoji in lower case, for instance {@code crying face}. */
  public static String name(String emoji) {
    String name = Character.getName(emoji.codePointAt(0));
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
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
        || c >= 0x2300 && c <= 0x23FF
        || c >= 0x2600 && c <= 0x27BF
        || c >= 0x2B00 && c <= 0x2BFF;
  }
}
