package io.github.corenlpaffect.application.course;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import java.util.Locale;
import java.util.Optional;

/** What has a course: the valence, −1…1, and the intensities of the emotions, 0…1. */
public enum Dimension {
  VALENCE,
  ANGER,
  ANTICIPATION,
  DISGUST,
  FEAR,
  JOY,
  SADNESS,
  SURPRISE,
  TRUST;

  /** Its name as in JSON, for instance {@code joy}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The emotion whose intensity it is; none of the valence. */
  public Optional<Emotion> emotion() {
    return this == VALENCE ? Optional.empty() : Optional.of(Emotion.valueOf(name()));
  }

  /** Its value. */
  public double of(Affect affect) {
    return emotion().map(affect.emotions()::intensity).orElseGet(affect::valence);
  }
}
