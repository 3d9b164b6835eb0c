package io.github.corenlpaffect.annotation.collect;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to collect.
 *
 * @param whole whether a record is kept whole, as one text, and not split into sentences
 * @param language the language to keep, by its ISO 639-1 code; all if empty
 * @param size how many texts to choose; all that are left if empty
 * @param seed of the choice
 */
public record CollectionOptions(
    boolean whole, Optional<String> language, OptionalInt size, long seed) {

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public CollectionOptions {
    if (size.isPresent() && size.getAsInt() < 1) {
      throw new IllegalArgumentException("the number of texts to choose must be at least 1");
    }
  }
}
