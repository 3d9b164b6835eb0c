package io.github.corenlpaffect;

/** Probabilities of the five classes of sentiment; each in 0…1, together 1. */
public record SentimentDistribution(
    double veryNegative, double negative, double neutral, double positive, double veryPositive) {

  private static final double SUM_TOLERANCE = 1e-3;

  /**
   * @throws IllegalArgumentException if one is not a number in 0…1, or if they do not add up to 1
   */
  public SentimentDistribution {
    UnitInterval.check("probability of Very negative", veryNegative);
    UnitInterval.check("probability of Negative", negative);
    UnitInterval.check("probability of Neutral", neutral);
    UnitInterval.check("probability of Positive", positive);
    UnitInterval.check("probability of Very positive", veryPositive);
    double sum = veryNegative + negative + neutral + positive + veryPositive;
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      throw new IllegalArgumentException("probabilities add up to " + sum + ", not to 1");
    }
  }

  /** All probability on {@link Sentiment#NEUTRAL}. */
  public static SentimentDistribution certainlyNeutral() {
    return new SentimentDistribution(0, 0, 1, 0, 0);
  }

  /** The probability of one class, 0…1. */
  public double probability(Sentiment sentiment) {
    return switch (sentiment) {
      case VERY_NEGATIVE -> veryNegative;
      case NEGATIVE -> negative;
      case NEUTRAL -> neutral;
      case POSITIVE -> positive;
      case VERY_POSITIVE -> veryPositive;
    };
  }

  /** The class of the largest probability; of equal ones the more moderate, NEUTRAL first. */
  public Sentiment mostProbable() {
    Sentiment best = Sentiment.NEUTRAL;
    double most = neutral;
    if (positive > most) {
      best = Sentiment.POSITIVE;
      most = positive;
    }
    if (negative > most) {
      best = Sentiment.NEGATIVE;
      most = negative;
    }
    if (veryPositive > most) {
      best = Sentiment.VERY_POSITIVE;
      most = veryPositive;
    }
    return veryNegative > most ? Sentiment.VERY_NEGATIVE : best;
  }

  /** The expectation of the classes' {@link Sentiment#valence()}, −1…1. */
  public double expectedValence() {
    return veryPositive - veryNegative + (positive - negative) / 2;
  }
}
