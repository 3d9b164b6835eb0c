package io.github.corenlpaffect.annotation.agreement;

import java.util.function.ToDoubleFunction;

/** A coefficient of agreement: 1 if raters always agree, 0 if they agree as by chance. */
public interface Coefficient {

  /** What a person calls it. */
  String label();

  /** The items that it needs, in words that go on after "no". */
  String needs();

  /** The answers that it is computed from. */
  Ratings usable(Ratings ratings);

  /**
   * The coefficient of the usable answers.
   *
   * @return at most 1; NaN if there are none, or all are alike, since then chance explains
   *     everything
   */
  double of(Ratings ratings);

  /**
   * The coefficient of items drawn from usable answers, some of them more than once.
   *
   * @return what gives for the places of items the same as {@link #of} for these items, to rounding
   */
  default ToDoubleFunction<int[]> ofDrawn(Ratings usable) {
    return drawn -> of(usable.ofItems(drawn));
  }
}
