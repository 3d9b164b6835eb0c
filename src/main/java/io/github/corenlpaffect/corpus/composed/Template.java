package io.github.corenlpaffect.corpus.composed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with slots and, in brackets, alternatives that mean the same: {@code [so|very]}.
 *
 * @param text the sentence
 * @param slots the slots, one of each key
 */
record Template(String text, ImmutableList<Slot> slots) {
  private static final Pattern ALTERNATIVES = Pattern.compile("\\[([^\\[\\]|]*\\|[^\\[\\]]*)\\]");
  private static final Splitter BAR = Splitter.on('|');

  /** A letter that begins a sentence; what follows dots ("wait... what") goes on. */
  private static final Pattern BEGINNING = Pattern.compile("(?:^|(?<!\\.)[.!?] )\\p{Ll}");

  /** An article before a vowel that is spoken as one. */
  private static final Pattern ARTICLE =
      Pattern.compile("(?<![A-Z] )\\b([Aa]) (?=[aeioAEIO]|[uU](?!n[ai]|se|su))(?![oO]ne|[eE]u)");

  static Template parse(String text) {
    return new Template(text, Slot.distinct(Slot.PATTERN.matcher(text).results().map(Slot::of)));
  }

  /** The sentence with these fillers and with alternatives by lot. */
  String written(Map<String, Filler> fillers, Random random) {
    String filled =
        Slot.PATTERN
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(Slot.of(match).written(fillers)));
    String chosen =
        ALTERNATIVES
            .matcher(filled)
            .replaceAll(match -> Matcher.quoteReplacement(oneOf(match.group(1), random)));
    return ARTICLE.matcher(begun(chosen)).replaceAll("$1n ");
  }

  private static String oneOf(String alternatives, Random random) {
    List<String> all = BAR.splitToList(alternatives);
    return all.get(random.nextInt(all.size()));
  }

  private static String begun(String text) {
    return BEGINNING.matcher(text).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
  }
}
