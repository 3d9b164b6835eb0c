package io.github.corenlpaffect.application.course;

/** Which end of a dimension is meant. */
public enum Kind {
  /** The most of it: where a course turns from more to less. */
  HIGH(1),
  /** The least of it: where a course turns from less to more. */
  LOW(-1);

  private final int sign;

  Kind(int sign) {
    this.sign = sign;
  }

  /** A value such that the larger is nearer to this end. */
  double towards(double value) {
    return sign * value;
  }
}
