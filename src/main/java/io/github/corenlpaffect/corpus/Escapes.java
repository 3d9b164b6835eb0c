package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the escapes that publishers left in texts. */
final class Escapes {
  private static final ImmutableMap<String, String> NAMED_ENTITIES =
      ImmutableMap.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash));");
  private static final Pattern UNICODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");
  private static final Pattern LINE_BREAK = Pattern.compile("\\\\r\\\\n|\\\\[nr]");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
  private static final Pattern DOUBLED_QUOTE = Pattern.compile("\\\\?\"\"");
  private static final Pattern HALF_ESCAPED_QUOTE = Pattern.compile("\\\\\"?");

  private Escapes() {}

  /** Decodes HTML's numeric entities and its most common named ones, once. */
  static String html(String text) {
    return ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m)));
  }

  /** Turns a literal {@code \n} or {@code \r} into a line feed. */
  static String lineBreaks(String text) {
    return LINE_BREAK.matcher(text).replaceAll("\n");
  }

  /** Turns literal UTF-16 escapes such as {@code \}{@code u2019} into characters. */
  static String unicode(String text) {
    return UNICODE
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  /** Unwraps a text quoted as in CSV; quotes that do not wrap it so belong to the text. */
  static String csvQuotes(String text) {
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches() ? DOUBLED_QUOTE.matcher(quoted.group(1)).replaceAll("\"") : text;
  }

  /**
   * Restores the quotes of a text that was written with {@code \"} into CSV and read as if quotes
   * were doubled there: the first quote inside has lost its second character, and the quote around
   * the text is left at its end.
   */
  static String halfEscapedQuotes(String text) {
    return text.contains("\\") && text.endsWith("\"")
        ? HALF_ESCAPED_QUOTE.matcher(text.substring(0, text.length() - 1)).replaceAll("\"")
        : text;
  }

  private static String entity(MatchResult match) {
    if (match.group(3) != null) {
      return NAMED_ENTITIES.get(match.group(3));
    }
    int code =
        match.group(1) != null
            ? Integer.parseInt(match.group(1))
            : Integer.parseInt(match.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : match.group();
  }
}
