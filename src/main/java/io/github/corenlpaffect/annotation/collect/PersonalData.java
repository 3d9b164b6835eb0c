package io.github.corenlpaffect.annotation.collect;

import java.util.regex.Pattern;

/**
 * Takes out what tells who wrote, or to whom: {@code @name}, Reddit's {@code u/name} and the user
 * names of e-mail addresses. In their place stands {@value #USER}, as in TweetEval (Barbieri et
 * al., Findings of EMNLP 2020), or {@value #EMAIL}; the model reads both as a user. Names of people
 * and telephone numbers stay.
 */
final class PersonalData {
  private static final String USER = "@user";
  private static final String EMAIL = "@email";

  private static final String LETTERS = "[\\p{L}\\p{N}_-]";

  /** Parts as long as RFC 5321 lets them be, so that no input makes the search slow. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "@?[\\p{L}\\p{N}_.%+-]{1,64}(?:@LETTERS{1,63}(?:\\.LETTERS{1,63}){1,8}){1,8}"
              .replace("LETTERS", LETTERS));

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_]++|(?<![\\p{L}\\p{N}_/.])/?u/[A-Za-z0-9_-]{3,20}\\b");

  private PersonalData() {}

  /** The text with user names and e-mail addresses masked. Masking again changes nothing. */
  static String masked(String text) {
    if (text.indexOf('@') < 0 && text.indexOf("u/") < 0) {
      return text;
    }
    String withoutAddresses = ADDRESS.matcher(text).replaceAll(EMAIL);
    return NAME.matcher(withoutAddresses)
        .replaceAll(found -> found.group().equals(EMAIL) ? EMAIL : USER);
  }

  /** The text without what {@link #masked} puts there. */
  static String withoutMarks(String masked) {
    return masked.replace(USER, "").replace(EMAIL, "");
  }
}
