package io.github.corenlpaffect;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The eight basic emotions of Plutchik (1980), in alphabetical order. */
public enum Emotion {
  ANGER,
  ANTICIPATION,
  DISGUST,
  FEAR,
  JOY,
  SADNESS,
  SURPRISE,
  TRUST;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in JSON, CSV and corpora: lower case, for instance {@code anger}. */
  public String label() {
    return label;
  }

  /** The labels of all eight, in their order. */
  public static List<String> labels() {
    return Stream.of(values()).map(Emotion::label).toList();
  }
}
