package io.github.corenlpaffect;

/**
 * How much of each emotion a text carries: absolute amounts, 0 for none, about ⅓ for low, ⅔ for
 * moderate, 1 for the most that one can infer. They do not add up to anything.
 */
public record EmotionIntensities(
    double anger,
    double anticipation,
    double disgust,
    double fear,
    double joy,
    double sadness,
    double surprise,
    double trust) {

  /**
   * @throws IllegalArgumentException if one is not a number in 0…1
   */
  public EmotionIntensities {
    UnitInterval.check("intensity of anger", anger);
    UnitInterval.check("intensity of anticipation", anticipation);
    UnitInterval.check("intensity of disgust", disgust);
    UnitInterval.check("intensity of fear", fear);
    UnitInterval.check("intensity of joy", joy);
    UnitInterval.check("intensity of sadness", sadness);
    UnitInterval.check("intensity of surprise", surprise);
    UnitInterval.check("intensity of trust", trust);
  }

  /** All eight at 0. */
  public static EmotionIntensities none() {
    return new EmotionIntensities(0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** The intensity of one emotion, 0…1. */
  public double intensity(Emotion emotion) {
    return switch (emotion) {
      case ANGER -> anger;
      case ANTICIPATION -> anticipation;
      case DISGUST -> disgust;
      case FEAR -> fear;
      case JOY -> joy;
      case SADNESS -> sadness;
      case SURPRISE -> surprise;
      case TRUST -> trust;
    };
  }

  /** The largest of the eight intensities, 0…1. */
  public double largest() {
    return Math.max(
        Math.max(Math.max(anger, anticipation), Math.max(disgust, fear)),
        Math.max(Math.max(joy, sadness), Math.max(surprise, trust)));
  }
}
