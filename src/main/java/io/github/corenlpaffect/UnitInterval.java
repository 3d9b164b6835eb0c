package io.github.corenlpaffect;

/** The check that the values share: a number from 0 to 1. */
final class UnitInterval {
  private UnitInterval() {}

  static void check(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " is " + value + ", not in 0…1");
    }
  }
}
