package io.github.corenlpaffect.application.monitoring;

import java.util.regex.Pattern;

/** The beginning of a text. */
final class Excerpt {
  private static final String ELLIPSIS = "…";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** So that many blanks do not use up what may be kept. */
  private static final int SLACK = 2;

  private Excerpt() {}

  /** At most so many characters of a text, blanks made one, marked if there is more. */
  static String of(String text, int longest) {
    String begun = text.substring(0, (int) Math.min(text.length(), (long) SLACK * longest));
    String plain = BLANKS.matcher(begun).replaceAll(" ").strip();
    boolean whole = begun.length() == text.length() && plain.length() <= longest;
    if (whole) {
      return plain;
    }
    int end = Math.min(plain.length(), longest - ELLIPSIS.length());
    if (end > 0 && Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end) + ELLIPSIS;
  }
}
