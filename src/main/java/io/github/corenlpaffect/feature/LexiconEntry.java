package io.github.corenlpaffect.feature;

import io.github.corenlpaffect.Emotion;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a user says of a word, or of several words in a row. Immutable.
 *
 * @param words as they are written, with single blanks between them
 * @param partOfSpeech how the Penn tag of the last word must begin where parts of speech are known;
 *     empty for any
 * @param valence how pleasant, −1…1; empty where nothing is said of it
 * @param emotions absolute intensities, 0…1, of the emotions of which something is said
 */
public record LexiconEntry(
    String words, String partOfSpeech, OptionalDouble valence, Map<Emotion, Double> emotions) {
  /** The number of values that an entry may state. */
  public static final int VALUES = 1 + Emotion.values().length;

  /**
   * @throws IllegalArgumentException if there is no word, nothing is said, or a value is out of
   *     range
   */
  public LexiconEntry {
    words = words.strip().replaceAll("\\s+", " ");
    emotions = copy(emotions);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an entry of a lexicon needs a word");
    }
    if (valence.isEmpty() && emotions.isEmpty()) {
      throw new IllegalArgumentException("nothing is said of '" + words + "'");
    }
    check(words, "valence", valence.orElse(0), -1);
    for (Map.Entry<Emotion, Double> emotion : emotions.entrySet()) {
      check(words, emotion.getKey().label(), emotion.getValue(), 0);
    }
  }

  /** An entry for any part of speech that says nothing of emotions. */
  public static LexiconEntry ofValence(String words, double valence) {
    return new LexiconEntry(words, "", OptionalDouble.of(valence), Map.of());
  }

  /** The valence and then the intensities in the order of {@link Emotion}; NaN for not stated. */
  public double[] values() {
    double[] values = new double[VALUES];
    Arrays.fill(values, Double.NaN);
    valence.ifPresent(value -> values[0] = value);
    emotions.forEach((emotion, value) -> values[1 + emotion.ordinal()] = value);
    return values;
  }

  private static Map<Emotion, Double> copy(Map<Emotion, Double> emotions) {
    Map<Emotion, Double> copy = new EnumMap<>(Emotion.class);
    copy.putAll(emotions);
    return Collections.unmodifiableMap(copy);
  }

  private static void check(String words, String name, double value, double low) {
    if (!(low <= value && value <= 1)) {
      throw new IllegalArgumentException(
          name + " of '" + words + "' is " + value + ", not in " + (int) low + "…1");
    }
  }
}
