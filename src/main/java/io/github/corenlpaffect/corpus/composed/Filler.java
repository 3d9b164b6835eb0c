package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableMap;

/**
 * What can stand in a slot.
 *
 * @param forms by the name of the table's column: {@code text} and others such as {@code past}
 * @param tone the tone that it brings, neutral where the table has none
 */
record Filler(ImmutableMap<String, String> forms, Tone tone) {

  /**
   * Whether all selectors hold: {@code +} or {@code -} or {@code 0} for the sign, {@code :word}.
   */
  boolean is(Iterable<String> selectors) {
    for (String selector : selectors) {
      if (!is(selector)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(String selector) {
    return switch (selector) {
      case "+" -> tone.isPositive();
      case "-" -> tone.isNegative();
      case "0" -> !tone.isPositive() && !tone.isNegative();
      default -> forms.containsValue(selector.substring(1)) || leads(selector.substring(1));
    };
  }

  private boolean leads(String emotion) {
    return tone.strongest().filter(e -> e.label().equals(emotion)).isPresent();
  }
}
