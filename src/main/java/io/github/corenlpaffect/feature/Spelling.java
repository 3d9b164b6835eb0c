package io.github.corenlpaffect.feature;

/** Properties of how a token is written, and the plainer spellings behind it. */
final class Spelling {
  private static final int ELONGATION = 3;

  private Spelling() {}

  /** The {@link Mark}s of the spelling. */
  static long marks(String token) {
    long marks = 0;
    int letters = 0;
    int capitals = 0;
    int run = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      run = i > 0 && c == token.charAt(i - 1) ? run + 1 : 1;
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        marks |= run >= ELONGATION ? Mark.ELONGATED.bit() : 0;
      }
    }
    if (letters > 1 && capitals == letters) {
      marks |= Mark.ALL_CAPITALS.bit();
    } else if (!token.isEmpty() && Character.isUpperCase(token.charAt(0))) {
      marks |= Mark.INITIAL_CAPITAL.bit();
    }
    return isHashtag(token) ? marks | Mark.HASHTAG.bit() : marks;
  }

  static boolean isHashtag(String token) {
    return token.length() > 1 && token.charAt(0) == '#' && Character.isLetter(token.charAt(1));
  }

  static boolean isUserName(String token) {
    return token.length() > 1
        && token.charAt(0) == '@'
        && Character.isLetterOrDigit(token.charAt(1));
  }

  static boolean isUrl(String token) {
    return token.startsWith("http://")
        || token.startsWith("https://")
        || token.startsWith("www.")
        || token.startsWith("pic.twitter.com/");
  }

  /** Whether a token has a digit and no letter. */
  static boolean isNumber(String token) {
    boolean digit = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isLetter(c)) {
        return false;
      }
      digit |= Character.isDigit(c);
    }
    return digit;
  }

  /** The token with no character more than {@code longest} times in a row. */
  static String shortenRuns(String token, int longest) {
    StringBuilder shortened = new StringBuilder(token.length());
    int run = 0;
    for (int i = 0; i < token.length(); i++) {
      run = i > 0 && token.charAt(i) == token.charAt(i - 1) ? run + 1 : 1;
      if (run <= longest) {
        shortened.append(token.charAt(i));
      }
    }
    return shortened.toString();
  }

  static boolean hasLongRun(String token) {
    return shortenRuns(token, ELONGATION - 1).length() < token.length();
  }

  static boolean isAscii(String token) {
    return token.chars().allMatch(c -> c < 0x80);
  }
}
