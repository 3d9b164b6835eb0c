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
 * @param stated whether a word of the lexicon says so, not the model alone
 * @param holder who feels it, a token of their phrase; empty for the writer
 */
record Opinion(
    double valence, EmotionIntensities emotions, Optional<Integer> holder, boolean stated) {
  static final Opinion NONE = new Opinion(0, EmotionIntensities.none(), Optional.empty(), false);

  /** What a word is worth that is only known to be good or bad: the class Positive's valence. */
  private static final double LEAST = 0.5;

  static Opinion of(Affect affect) {
    return new Opinion(affect.valence(), affect.emotions(), Optional.empty(), false);
  }

  /** Of this sign, as strong as read. */
  Opinion withSign(int sign) {
    if (sign == 0) {
      return NONE;
    }
    return valence * sign > 0
        ? new Opinion(sign * Math.max(LEAST, Math.abs(valence)), emotions, holder, true)
        : new Opinion(sign * LEAST, EmotionIntensities.none(), holder, true);
  }

  Opinion reversed() {
    return new Opinion(-valence, EmotionIntensities.none(), holder, stated);
  }

  /** The stronger of both, what is stated before what is read, this one if they are equal. */
  Opinion or(Opinion other) {
    if (stated != other.stated && !isNeutral() && !other.isNeutral()) {
      return stated ? this : other;
    }
    return Math.abs(other.valence) > Math.abs(valence) ? other : this;
  }

  Opinion heldBy(Optional<Integer> other) {
    return new Opinion(valence, emotions, other, stated);
  }

  boolean isNeutral() {
    return Polarity.of(valence) == Polarity.NEUTRAL;
  }
}
