package io.github.corenlpaffect.train.knowledge;

import java.util.Arrays;
import java.util.Locale;

/** Which clusters of words training may use. */
public enum Clusters {
  /** None at all. */
  NONE,
  /**
   * Brown clusters of tweets. The software that they are published with is under the GPL, version 2
   * or later; of the clusters themselves, and of the tweets, no terms are stated.
   */
  BROWN;

  /**
   * The choice of a name.
   *
   * @throws IllegalArgumentException if there is no such choice; names them all
   */
  public static Clusters named(String name) {
    return Arrays.stream(values())
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "train.clusters = " + name + " is wrong; it must be none or brown"));
  }
}
