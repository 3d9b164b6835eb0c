package io.github.corenlpaffect.target;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.TargetAffect.Polarity;
import java.util.Optional;

/**
 * What one part of a sentence says of a target. Immutable.
 *
 * @param valence −1…1
 * @param emotions what is felt
 * @param holder who feels it, a token of their phrase; empty for the writer
 * @param stated whether a word of the lexicon says so, not the model alone
 */
record Opinion(
    double valence, EmotionIntensities emotions, Optional<Integer> holder, boolean stated) {
  static final Opinion NONE = new Opinion(0, EmotionIntensities.none(), Optional.empty(), false);

  /** The least of what is known to be good or bad: the valence of the class Positive. */
  private static final double LEAST_STATED = 0.5;

  /** What the model has read, by the writer. */
  static Opinion read(Affect affect) {
    return new Opinion(affect.valence(), affect.emotions(), Optional.empty(), false);
  }

  /** What is only known to be good, 1, or bad, −1; of 0 nothing. */
  static Opinion ofSign(int sign) {
    return NONE.withSign(sign);
  }

  /** This with the sign that is stated; the emotions stay if the model has read the same. */
  Opinion withSign(int sign) {
    if (sign == 0) {
      return NONE;
    }
    boolean same = valence * sign > 0;
    double strength = same ? Math.max(LEAST_STATED, Math.abs(valence)) : LEAST_STATED;
    return new Opinion(sign * strength, same ? emotions : EmotionIntensities.none(), holder, true);
  }

  /** The opposite; what would be felt then is not known. */
  Opinion reversed() {
    return new Opinion(-valence, EmotionIntensities.none(), holder, stated);
  }

  /**
   * The stronger of both, else this one; of two with a polarity the one that is stated, and of a
   * good and a bad one the writer's.
   */
  Opinion or(Opinion other) {
    if (contradicts(other) && holder.isPresent() != other.holder.isPresent()) {
      return holder.isPresent() ? other : this;
    }
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

  /** Whether one is good and the other bad. */
  boolean contradicts(Opinion other) {
    return !isNeutral() && !other.isNeutral() && valence * other.valence < 0;
  }
}
