package io.github.corenlpaffect.annotation.agreement;

import io.github.corenlpaffect.metric.Bootstrap;
import io.github.corenlpaffect.metric.Interval;

/**
 * A coefficient of agreement and how far it can be trusted.
 *
 * @param label what a person calls the coefficient
 * @param value at most 1, NaN if undefined
 * @param interval what holds it with 95 % probability, had other items of the same kind been rated:
 *     a bootstrap over items
 * @param items how many items it is computed from
 * @param note why it is undefined, empty if it is not
 */
public record Estimate(String label, double value, Interval interval, int items, String note) {

  /** A coefficient of these answers; the same arguments give the same interval. */
  public static Estimate of(Coefficient coefficient, Ratings ratings, long seed) {
    Ratings usable = coefficient.usable(ratings);
    return new Estimate(
        coefficient.label(),
        coefficient.of(usable),
        Bootstrap.interval(usable.items(), coefficient.ofDrawn(usable), seed),
        usable.items(),
        note(coefficient, usable));
  }

  private static String note(Coefficient coefficient, Ratings usable) {
    if (usable.items() == 0) {
      return "undefined: no " + coefficient.needs();
    }
    return usable.alike() ? "undefined: all answers are alike" : "";
  }
}
