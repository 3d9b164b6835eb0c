package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The kinds of text that a sample draws from evenly: by the strongest emotion and how strong it is,
 * and without an emotion by valence. They are numbered from 0 to {@link #COUNT}.
 */
final class Stratum {
  private static final String[] LEVELS = {"low", "moderate", "high"};
  private static final String[] POLARITIES = {"negative", "neutral", "positive"};

  /** How many there are. */
  static final int COUNT = Emotion.values().length * LEVELS.length + POLARITIES.length;

  /** Half way between no emotion, 0, and little of it, ⅓, on the absolute scale. */
  private static final double LEAST_EMOTION = 1 / 6.0;

  /** From the middle of one level of the absolute scale to that of the next. */
  private static final double STEP = 1 / 3.0;

  private Stratum() {}

  /** The number of the stratum that a text of this affect belongs to. */
  static int of(double valence, EmotionIntensities emotions) {
    Emotion strongest =
        Stream.of(Emotion.values()).max(Comparator.comparingDouble(emotions::intensity)).get();
    double intensity = emotions.intensity(strongest);
    if (intensity < LEAST_EMOTION) {
      int polarity = valence <= -STEP ? 0 : valence < STEP ? 1 : 2;
      return Emotion.values().length * LEVELS.length + polarity;
    }
    int level = Math.min((int) ((intensity - LEAST_EMOTION) / STEP), LEVELS.length - 1);
    return strongest.ordinal() * LEVELS.length + level;
  }

  /** What a person calls a stratum, for instance {@code joy, high}. */
  static String name(int stratum) {
    int emotion = stratum / LEVELS.length;
    int part = stratum % LEVELS.length;
    return emotion < Emotion.values().length
        ? Emotion.values()[emotion].label() + ", " + LEVELS[part]
        : "no emotion, " + POLARITIES[part];
  }
}
