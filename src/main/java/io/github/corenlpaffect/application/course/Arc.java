package io.github.corenlpaffect.application.course;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.application.Dimension;

/**
 * A smooth course.
 *
 * @param dimension whose
 * @param values at places that are equally far from each other, from the beginning of the text to
 *     its end; {@value #POINTS}, or none of a text without sentences
 */
public record Arc(Dimension dimension, ImmutableDoubleArray values) {
  /** How many values an arc has: as many as those of Reagan et al. (2016). */
  public static final int POINTS = 200;

  /** Where a value stands, 0…1. */
  public static double place(int point) {
    return (double) point / (POINTS - 1);
  }
}
