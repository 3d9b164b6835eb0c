package io.github.corenlpaffect.application.monitoring;

/** The beginning of a text. */
final class Excerpt {
  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** At most so many characters of a text, blanks made one, marked if there is more. */
  static String of(String text, int longest) {
    StringBuilder begun = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length() && begun.length() <= longest; i++) {
      char next = text.charAt(i);
      if (Character.isWhitespace(next)) {
        blank = begun.length() > 0;
      } else {
        begun.append(blank ? " " : "").append(next);
        blank = false;
      }
    }
    return begun.length() <= longest ? begun.toString() : cut(begun, longest);
  }

  private static String cut(StringBuilder begun, int longest) {
    int end = longest - ELLIPSIS.length();
    boolean half = Character.isHighSurrogate(begun.charAt(end - 1));
    begun.setLength(half ? end - 1 : end);
    return begun.toString().stripTrailing() + ELLIPSIS;
  }
}
