package io.github.corenlpaffect;

/** CoreNLP's five classes of sentiment, from the most negative to the most positive. */
public enum Sentiment {
  VERY_NEGATIVE("Very negative", -1),
  NEGATIVE("Negative", -0.5),
  NEUTRAL("Neutral", 0),
  POSITIVE("Positive", 0.5),
  VERY_POSITIVE("Very positive", 1);

  private final String label;
  private final double valence;

  Sentiment(String label, double valence) {
    this.label = label;
    this.valence = valence;
  }

  /** CoreNLP's own string for the class, for instance {@code Very negative}. */
  public String label() {
    return label;
  }

  /** The valence that the class stands for: −1, −½, 0, ½ or 1. */
  public double valence() {
    return valence;
  }
}
