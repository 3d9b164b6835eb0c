package io.github.corenlpaffect.experiment;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An option of training and the values that it takes in turn; or, under a name without a dot,
 * strategies, each with the options that it sets: {@code equal | pcgrad: train.combination =
 * pcgrad}.
 *
 * @param option its name, for instance {@code train.rate}
 * @param values at least one, all different
 */
public record Axis(String option, ImmutableList<String> values) {
  /** What stands between values. */
  static final Splitter VALUES = Splitter.on('|').trimResults();

  private static final Splitter STRATEGY = Splitter.on(':').limit(2).trimResults();
  private static final Splitter SETTINGS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter SIDES = Splitter.on('=').limit(2).trimResults();

  /**
   * Reads the values.
   *
   * @param where the property that holds them, for messages
   * @param text values between strokes
   * @throws IllegalArgumentException if there is none, one is empty, or one, or the name of a
   *     strategy, stands there twice
   */
  static Axis of(String where, String option, String text) {
    List<String> values = VALUES.splitToList(text);
    if (values.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException(
          where + " = " + text.strip() + ": a value is empty; write VALUE | VALUE | …");
    }
    Axis axis = new Axis(option, ImmutableList.copyOf(values));
    if (new HashSet<>(axis.labels()).size() < values.size()) {
      throw new IllegalArgumentException(where + " names a value twice: " + text.strip());
    }
    return axis;
  }

  /** What reports call the values. */
  public List<String> labels() {
    return values.stream().map(this::label).toList();
  }

  /** A value, by what reports call it, in full: of a strategy its name and what it sets. */
  public String inFull(String label) {
    String set = hasStrategies() ? described(settings(values.get(labels().indexOf(label)))) : "";
    return set.isEmpty() ? label : label + " (" + set + ")";
  }

  private static String described(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + " = " + setting.getValue())
        .collect(Collectors.joining(", "));
  }

  /** What reports call a value: of a strategy its name. */
  String label(String value) {
    return hasStrategies() ? STRATEGY.splitToList(value).get(0) : value;
  }

  /**
   * The options that a value sets.
   *
   * @throws IllegalArgumentException if it is a strategy and sets none as it should
   */
  ImmutableMap<String, String> settings(String value) {
    if (!hasStrategies()) {
      return ImmutableMap.of(option, value);
    }
    List<String> parts = STRATEGY.splitToList(value);
    ImmutableMap.Builder<String, String> settings = ImmutableMap.builder();
    for (String setting : SETTINGS.splitToList(parts.size() == 1 ? "" : parts.get(1))) {
      List<String> sides = SIDES.splitToList(setting);
      if (sides.size() != 2) {
        throw new IllegalArgumentException(
            "grid.%s: %s is no setting; write NAME: OPTION = VALUE, OPTION = VALUE | …"
                .formatted(option, setting));
      }
      settings.put(sides.get(0), sides.get(1));
    }
    return settings.buildOrThrow();
  }

  /** The options that any of the values sets. */
  ImmutableSet<String> options() {
    return values.stream()
        .flatMap(value -> settings(value).keySet().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean hasStrategies() {
    return !option.contains(".");
  }
}
