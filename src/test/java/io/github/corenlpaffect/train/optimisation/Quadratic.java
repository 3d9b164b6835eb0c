package io.github.corenlpaffect.train.optimisation;

/**
 * The loss ½·curvature·‖x − minimiser‖² + floor of two parameters.
 *
 * @param floor what no parameters bring it below
 */
record Quadratic(double curvature, double first, double second, double floor) {
  double loss(double[] x) {
    double[] gradient = gradient(x);
    return Vectors.dot(gradient, gradient) / 2 / curvature + floor;
  }

  double[] gradient(double[] x) {
    return new double[] {curvature * (x[0] - first), curvature * (x[1] - second)};
  }
}
