package io.github.corenlpaffect.target;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.TargetAffect.Polarity;
import java.util.Optional;

/**
 * What one part of a sentence says of a target.
 *
 * @param valence −1…1
 * @param emotions what is felt
 * @param holder who feels it, a token of their phrase; empty for the writer
 */
record Opinion(double valence, EmotionIntensities emotions, Optional<Integer> holder) {
  static final Opinion NONE = new Opinion(0, EmotionIntensities.none(), Optional.empty());

  /** What a word is worth that is only known to be good or bad: the class Positive's valence. */
  private static final double LEAST = 0.5;

  static Opinion of(Affect affect) {
    return new Opinion(affect.valence(), affect.emotions(), Optional.empty());
  }

  /** Of this sign, as strong as read. */
  Opinion withSign(int sign) {
    if (sign == 0) {
      return NONE;
    }
    return valence * sign > 0
        ? new Opinion(sign * Math.max(LEAST, Math.abs(valence)), emotions, holder)
        : new Opinion(sign * LEAST, EmotionIntensities.none(), holder);
  }

  Opinion reversed() {
    return new Opinion(-valence, EmotionIntensities.none(), holder);
  }

  /** The stronger of both, this one if they are equal. */
  Opinion or(Opinion other) {
    return Math.abs(other.valence) > Math.abs(valence) ? other : this;
  }

  Opinion heldBy(Optional<Integer> other) {
    return new Opinion(valence, emotions, other);
  }

  boolean isNeutral() {
    return Polarity.of(valence) == Polarity.NEUTRAL;
  }
}
