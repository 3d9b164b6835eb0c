package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a template, written <code>{table2+:word.form@/style}</code>: all but the table may be
 * absent.
 *
 * @param key the table's name and a digit that tells slots of one table apart; slots of one key get
 *     the same filler
 * @param table the name of the table of fillers
 * @param selectors which fillers fit, see {@link Filler#is}
 * @param form the column that is shown
 * @param third whether the filler tells of the {@code who} of the template, not of the speaker
 * @param style how it is written: {@code upper}, or with the last vowel ({@code long}), the first
 *     vowel ({@code drawn}) or the last letter ({@code held}) drawn out, or empty
 */
record Slot(
    String key,
    String table,
    ImmutableList<String> selectors,
    String form,
    boolean third,
    String style) {

  /** The table of persons that sentences tell of. */
  static final String WHO = "who";

  static final Pattern PATTERN =
      Pattern.compile(
          "\\{([a-z]+)([1-9]?)((?:[-+0]|:[a-z]+)*)(?:\\.([a-z]+))?(@)?(?:/([a-z]+))?\\}");

  private static final Pattern SELECTOR = Pattern.compile("[-+0]|:[a-z]+");
  private static final Pattern LAST_VOWEL =
      Pattern.compile("([aeiouy])(?=[^aeiouy]*$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_VOWEL = Pattern.compile("[aeiouy]", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_LETTER = Pattern.compile("\\p{L}$");
  private static final int DRAWN_OUT = 4;

  /** The first slot of each key. */
  static ImmutableList<Slot> distinct(Stream<Slot> slots) {
    Set<String> seen = new HashSet<>();
    return slots.filter(slot -> seen.add(slot.key())).collect(ImmutableList.toImmutableList());
  }

  static Slot of(MatchResult match) {
    ImmutableList<String> selectors =
        SELECTOR
            .matcher(match.group(3))
            .results()
            .map(MatchResult::group)
            .collect(ImmutableList.toImmutableList());
    return new Slot(
        match.group(1) + match.group(2),
        match.group(1),
        selectors,
        match.group(4) == null ? "text" : match.group(4),
        match.group(5) != null,
        match.group(6) == null ? "" : match.group(6));
  }

  /**
   * What stands here.
   *
   * @throws IllegalArgumentException if the filler lacks the form
   */
  String written(Map<String, Filler> fillers) {
    String text = fillers.get(key).forms().get(form);
    if (text == null) {
      throw new IllegalArgumentException("table " + table + " has no column '" + form + "'");
    }
    String told = third ? toldOf(fillers.get(WHO), text) : toldByOneself(text);
    return switch (style) {
      case "upper" -> told.toUpperCase(Locale.ROOT);
      case "long" -> lengthened(told, LAST_VOWEL);
      case "drawn" -> lengthened(told, FIRST_VOWEL);
      case "held" -> lengthened(told, LAST_LETTER);
      default -> told;
    };
  }

  private static String toldByOneself(String text) {
    return text.replace("<I>", "I").replace("<me>", "me").replace("<my>", "my");
  }

  private static String toldOf(Filler who, String text) {
    return text.replace("<I>", who.forms().get("he"))
        .replace("<my>self", who.forms().get("him") + "self")
        .replace("<me>", who.forms().get("him"))
        .replace("<my>", who.forms().get("his"));
  }

  private static String lengthened(String word, Pattern letter) {
    Matcher found = letter.matcher(word);
    return found.find()
        ? word.substring(0, found.start())
            + found.group().repeat(DRAWN_OUT)
            + word.substring(found.end())
        : word;
  }
}
