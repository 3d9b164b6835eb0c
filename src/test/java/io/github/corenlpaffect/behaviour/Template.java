package io.github.corenlpaffect.behaviour;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with slots in braces. {@code {thing}} takes one of the slot's fillers, the same wherever
 * it stands; {@code {Thing}} begins it with a capital; {@code {thing:2}} takes another filler of
 * the slot, {@code {thing~2}} the second form of the same one.
 */
record Template(String text) {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)(:\\d)?(?:~(\\d))?}");

  /** What must be chosen, in the order of the text: {@code thing}, {@code thing:2}. */
  Stream<String> choices() {
    return SLOT.matcher(text).results().map(Template::choice).distinct();
  }

  /** The name of the slot that a choice is about. */
  static String slot(String choice) {
    return choice.replaceFirst(":.*", "");
  }

  /**
   * The text with its slots filled.
   *
   * @param chosen a filler for every one of {@link #choices()}
   */
  String fill(Map<String, Filler> chosen) {
    return SLOT.matcher(text)
        .replaceAll(slot -> Matcher.quoteReplacement(form(slot, chosen.get(choice(slot)))));
  }

  private static String choice(MatchResult slot) {
    String name = slot.group(1);
    String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return slot.group(2) == null ? small : small + slot.group(2);
  }

  private static String form(MatchResult slot, Filler filler) {
    int number = slot.group(3) == null ? 1 : Integer.parseInt(slot.group(3));
    String form = filler.form(number);
    return Character.isUpperCase(slot.group(1).charAt(0))
        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
        : form;
  }
}
