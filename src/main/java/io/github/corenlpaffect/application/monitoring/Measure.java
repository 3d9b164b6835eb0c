package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** An amount that is watched: valence, −1…1, or the intensity of an emotion, 0…1. */
public enum Measure {
  VALENCE(Affect::valence),
  ANGER(Emotion.ANGER),
  ANTICIPATION(Emotion.ANTICIPATION),
  DISGUST(Emotion.DISGUST),
  FEAR(Emotion.FEAR),
  JOY(Emotion.JOY),
  SADNESS(Emotion.SADNESS),
  SURPRISE(Emotion.SURPRISE),
  TRUST(Emotion.TRUST);

  private final ToDoubleFunction<Affect> amount;

  Measure(ToDoubleFunction<Affect> amount) {
    this.amount = amount;
  }

  Measure(Emotion emotion) {
    this(affect -> affect.emotions().intensity(emotion));
  }

  /** The amount in a text. */
  public double of(Affect affect) {
    return amount.applyAsDouble(affect);
  }

  /** Whether the least of it is as telling as the most. */
  public boolean hasTwoEnds() {
    return this == VALENCE;
  }

  /** The name used in JSON and CSV, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
