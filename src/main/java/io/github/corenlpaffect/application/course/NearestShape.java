package io.github.corenlpaffect.application.course;

/**
 * The basic shape that an arc is nearest to.
 *
 * @param shape the shape
 * @param explained the share of the variance of the arc, smoothed by {@link Smoothing#cosine()},
 *     that the shape's cosine makes, 0…1
 */
public record NearestShape(Shape shape, double explained) {

  /**
   * The shape with the largest factor.
   *
   * @param coefficients factors of cosines, that of the constant first; the others not all 0
   */
  static NearestShape of(double[] coefficients) {
    int largest = 1;
    double variance = 0;
    for (int k = 1; k < coefficients.length; k++) {
      variance += coefficients[k] * coefficients[k];
      if (k <= Shape.MODES && Math.abs(coefficients[k]) > Math.abs(coefficients[largest])) {
        largest = k;
      }
    }
    double factor = coefficients[largest];
    return new NearestShape(Shape.of(largest, factor), factor * factor / variance);
  }
}
