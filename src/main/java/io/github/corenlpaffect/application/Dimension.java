package io.github.corenlpaffect.application;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import java.util.Locale;
import java.util.Optional;

/**
 * What is followed along a text or over time: the valence, −1…1, or the intensity of an emotion,
 * 0…1.
 */
public enum Dimension {
  VALENCE(Optional.empty()),
  ANGER(Emotion.ANGER),
  ANTICIPATION(Emotion.ANTICIPATION),
  DISGUST(Emotion.DISGUST),
  FEAR(Emotion.FEAR),
  JOY(Emotion.JOY),
  SADNESS(Emotion.SADNESS),
  SURPRISE(Emotion.SURPRISE),
  TRUST(Emotion.TRUST);

  private final Optional<Emotion> emotion;

  Dimension(Optional<Emotion> emotion) {
    this.emotion = emotion;
  }

  Dimension(Emotion emotion) {
    this(Optional.of(emotion));
  }

  /** Its name as in JSON and CSV, for instance {@code joy}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The emotion whose intensity it is; none of the valence. */
  public Optional<Emotion> emotion() {
    return emotion;
  }

  /** Whether the least of it is as telling as the most. */
  public boolean hasTwoEnds() {
    return this == VALENCE;
  }

  /** Its value in a text. */
  public double of(Affect affect) {
    return of(affect.valence(), affect.emotions());
  }

  /** Which of these it is. */
  public double of(double valence, EmotionIntensities emotions) {
    return emotion.map(emotions::intensity).orElse(valence);
  }
}
