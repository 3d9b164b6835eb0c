package io.github.corenlpaffect.behaviour;

import io.github.corenlpaffect.Affect;
import java.util.List;
import java.util.function.Predicate;

/**
 * What every careful reader expects of a text or of a pair of texts; written as {@link
 * ExpectationParser} says.
 *
 * @param source as it was written
 * @param condition holds for the affects of as many texts as the kind has
 */
record Expectation(String source, Kind kind, Predicate<List<Affect>> condition) {

  boolean holds(List<Affect> affects) {
    return condition.test(affects);
  }
}
