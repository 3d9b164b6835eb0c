package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.Sentiment;
import java.util.Locale;

/** The five classes of sentiment as three. */
public enum Polarity {
  NEGATIVE,
  NEUTRAL,
  POSITIVE;

  /** That of a class. */
  public static Polarity of(Sentiment sentiment) {
    return values()[1 + (int) Math.signum(sentiment.valence())];
  }

  /** In lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
