package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;
import java.util.Locale;

/** An amount that is watched: valence, −1…1, or the intensity of an emotion, 0…1. */
public enum Measure {
  VALENCE((valence, emotions) -> valence),
  ANGER(Emotion.ANGER),
  ANTICIPATION(Emotion.ANTICIPATION),
  DISGUST(Emotion.DISGUST),
  FEAR(Emotion.FEAR),
  JOY(Emotion.JOY),
  SADNESS(Emotion.SADNESS),
  SURPRISE(Emotion.SURPRISE),
  TRUST(Emotion.TRUST);

  private final Amount amount;

  Measure(Amount amount) {
    this.amount = amount;
  }

  Measure(Emotion emotion) {
    this((valence, emotions) -> emotions.intensity(emotion));
  }

  /** The amount in a text. */
  public double of(Affect affect) {
    return amount.of(affect.valence(), affect.emotions());
  }

  /** The amount in what is expressed toward a target. */
  public double of(Target target) {
    return amount.of(target.valence(), target.emotions());
  }

  /** Whether the least of it is as telling as the most. */
  public boolean hasTwoEnds() {
    return this == VALENCE;
  }

  /** The name used in JSON and CSV, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private interface Amount {
    double of(double valence, EmotionIntensities emotions);
  }
}
