package io.github.corenlpaffect.behaviour;

import java.util.Arrays;
import java.util.List;

/**
 * What may stand in a slot, in one or more forms that belong together ({@code good~better}).
 *
 * @param forms at least one
 */
record Filler(List<String> forms) {

  /** The filler written {@code form~form}. */
  static Filler of(String source) {
    return new Filler(Arrays.stream(source.split("~")).map(String::strip).toList());
  }

  /**
   * A form by its number, which begins with 1.
   *
   * @throws IllegalArgumentException if there is none
   */
  String form(int number) {
    if (number < 1 || number > forms.size()) {
      throw new IllegalArgumentException("filler " + forms + " has no form " + number);
    }
    return forms.get(number - 1);
  }
}
