package io.github.corenlpaffect.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Properties of how a token is written, and the plainer spellings behind it. */
final class Spelling {
  private static final int ELONGATION = 3;
  private static final int MOST_RUNS = 4;

  /** Numbers that say something of their own: all of it, an emergency, the devil, cannabis. */
  private static final Set<String> BYWORDS = Set.of("100", "911", "666", "420");

  private static final String SIGNS_BEFORE_NUMBERS = ".+-$€£'";
  private static final String SIGNS_IN_NUMBERS = ".,:/+-%$€£'";
  private static final List<String> URL_STARTS =
      List.of("http://", "https://", "www.", "pic.twitter.com/");

  private static final String URL_INITIALS = "hHwWpP";

  private Spelling() {}

  /** The {@link Mark}s of the spelling; none for user names and web addresses. */
  static long marks(String token) {
    if (isUserName(token) || isUrl(token)) {
      return 0;
    }
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
    if (capitals == letters && (letters > 1 || letters == 1 && isCut(token))) {
      marks |= Mark.ALL_CAPITALS.bit();
    }
    return isHashtag(token) ? marks | Mark.HASHTAG.bit() : marks;
  }

  /** Whether a token is what CoreNLP cuts from a contraction, such as "'m". */
  private static boolean isCut(String token) {
    return token.length() > 1 && (token.charAt(0) == '\'' || token.charAt(0) == '’');
  }

  /** Whether a token is written like a name: of letters, with a capital first but not all over. */
  static boolean isNameLike(String token) {
    return !token.isEmpty()
        && Character.isUpperCase(token.charAt(0))
        && (marks(token) & Mark.ALL_CAPITALS.bit()) == 0
        && isAll(token, Character::isLetter);
  }

  static boolean isHashtag(String token) {
    return token.length() > 1 && token.charAt(0) == '#' && Character.isLetter(token.charAt(1));
  }

  static boolean isUserName(String token) {
    return token.length() > 1
        && token.charAt(0) == '@'
        && (Character.isLetterOrDigit(token.charAt(1)) || token.charAt(1) == '_');
  }

  static boolean isUrl(String token) {
    if (token.isEmpty() || URL_INITIALS.indexOf(token.charAt(0)) < 0) {
      return false;
    }
    for (String start : URL_STARTS) {
      if (token.regionMatches(true, 0, start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token counts something: two digits or more and nothing else, and no byword. */
  static boolean isCount(String token) {
    return token.length() > 1 && isAll(token, Character::isDigit) && !BYWORDS.contains(token);
  }

  /** Whether a token has digits, and otherwise only signs that numbers are written with. */
  static boolean isNumber(String token) {
    boolean digit = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      String signs = i == 0 ? SIGNS_BEFORE_NUMBERS : SIGNS_IN_NUMBERS;
      if (!Character.isDigit(c) && signs.indexOf(c) < 0) {
        return false;
      }
      digit |= Character.isDigit(c);
    }
    return digit;
  }

  /**
   * Plainer spellings of a token in which a character stands three times in a row or more, the
   * closest first: runs of three, and then each run as two or as one, so that "gooooddd" gives
   * "gooddd", "goodd", "good", "godd", "god". Empty for other tokens.
   */
  static List<String> plainer(String token) {
    if (longRuns(token) == 0) {
      return List.of();
    }
    List<String> spellings = new ArrayList<>();
    spellings.add(shorten(token, run -> ELONGATION));
    spellings.addAll(undrawn(token));
    return spellings;
  }

  /** The {@link #plainer} spellings without any run of three. */
  static List<String> undrawn(String token) {
    int runs = Math.min(longRuns(token), MOST_RUNS);
    if (runs == 0) {
      return List.of();
    }
    List<String> spellings = new ArrayList<>();
    for (int choice = 0; choice < 1 << runs; choice++) {
      int singles = choice;
      spellings.add(
          shorten(token, run -> isSet(singles, runs - 1 - Math.min(run, runs - 1)) ? 1 : 2));
    }
    return spellings;
  }

  private static boolean isSet(int bits, int bit) {
    return (bits >> bit & 1) == 1;
  }

  private static int longRuns(String token) {
    int runs = 0;
    int end;
    for (int start = 0; start < token.length(); start = end) {
      end = runEnd(token, start);
      runs += end - start >= ELONGATION ? 1 : 0;
    }
    return runs;
  }

  private static String shorten(String token, IntUnaryOperator lengthOfRun) {
    StringBuilder shortened = new StringBuilder(token.length());
    int run = 0;
    int end;
    for (int start = 0; start < token.length(); start = end) {
      end = runEnd(token, start);
      int length = end - start;
      if (length >= ELONGATION) {
        length = lengthOfRun.applyAsInt(run);
        run++;
      }
      shortened.append(token, start, start + length);
    }
    return shortened.toString();
  }

  private static int runEnd(String token, int start) {
    int end = start + 1;
    while (end < token.length() && token.charAt(end) == token.charAt(start)) {
      end++;
    }
    return end;
  }

  static boolean isAscii(String token) {
    return isAll(token, c -> c < 0x80);
  }

  /** Whether all characters are of a kind. */
  static boolean isAll(String token, IntPredicate kind) {
    for (int i = 0; i < token.length(); i++) {
      if (!kind.test(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
