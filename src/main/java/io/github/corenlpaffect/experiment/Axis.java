package io.github.corenlpaffect.experiment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;

/**
 * An option of training and the values that it takes in turn.
 *
 * @param option its name, for instance {@code train.rate}
 * @param values at least one, all different
 */
public record Axis(String option, ImmutableList<String> values) {
  /** What stands between values. */
  static final Splitter VALUES = Splitter.on('|').trimResults();

  /**
   * Reads the values.
   *
   * @param where the property that holds them, for messages
   * @param text values between strokes
   * @throws IllegalArgumentException if there is none, one is empty, or one stands there twice
   */
  static Axis of(String where, String option, String text) {
    List<String> values = VALUES.splitToList(text);
    if (values.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException(
          where + " = " + text.strip() + ": a value is empty; write VALUE | VALUE | …");
    }
    if (new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException(where + " names a value twice: " + text.strip());
    }
    return new Axis(option, ImmutableList.copyOf(values));
  }
}
