package io.github.corenlpaffect.train.knowledge;

import java.util.Arrays;
import java.util.Locale;

/** Which lexicons training may use. */
public enum Lexicons {
  /** None at all. */
  NONE,
  /** Those whose owners allow any use. */
  OPEN,
  /** Those as well that are limited to research. */
  RESEARCH;

  /**
   * The choice of a name.
   *
   * @throws IllegalArgumentException if there is no such choice; names them all
   */
  public static Lexicons named(String name) {
    return Arrays.stream(values())
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "lexicons = " + name + " is wrong; it must be none, open or research"));
  }
}
