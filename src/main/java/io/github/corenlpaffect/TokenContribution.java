package io.github.corenlpaffect;

/**
 * What one token added to a sentence's valence and to the intensity of each emotion, or took from
 * them where it is negative, in the units of these outputs themselves. Over a sentence, the
 * contributions of its tokens and the sentence's {@link AffectAnnotations.BaselineAnnotation} add
 * up to its {@link Affect}.
 *
 * @param valence −2…2
 * @param anger −1…1, as are the other emotions
 */
public record TokenContribution(
    double valence,
    double anger,
    double anticipation,
    double disgust,
    double fear,
    double joy,
    double sadness,
    double surprise,
    double trust) {

  /**
   * @throws IllegalArgumentException if one is not a finite number
   */
  public TokenContribution {
    check("valence", valence);
    check("anger", anger);
    check("anticipation", anticipation);
    check("disgust", disgust);
    check("fear", fear);
    check("joy", joy);
    check("sadness", sadness);
    check("surprise", surprise);
    check("trust", trust);
  }

  /** The contribution to the intensity of one emotion. */
  public double to(Emotion emotion) {
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

  private static void check(String output, double contribution) {
    if (!Double.isFinite(contribution)) {
      throw new IllegalArgumentException(
          "contribution to " + output + " is " + contribution + ", not a finite number");
    }
  }
}
