package io.github.corenlpaffect.train.optimisation;

/**
 * Minimises a·w + k·√(wᵀGw) over the simplex w ≥ 0, Σ w = 1, for a positive semi-definite G: by the
 * pairwise variant of the method of Frank and Wolfe (1956; Lacoste-Julien and Jaggi 2015), which
 * moves weight from the worst of the used corners to the best of all, as far as is best, and comes
 * near the minimum in few steps where the plain method goes zigzag. Where gradients nearly cancel
 * or coincide the result may be off by 10⁻⁴ of the longest.
 */
final class SimplexMinimiser {
  private static final int STEPS = 5000;
  private static final double TOLERANCE = 1e-12;

  private final double[][] matrix;
  private final double[] linear;
  private final double factor;
  private final double[] weights;

  /**
   * A minimiser, for one use.
   *
   * @param matrix G, with elements of at most about 1
   * @param linear a
   * @param factor k, at least 0
   */
  SimplexMinimiser(double[][] matrix, double[] linear, double factor) {
    this.matrix = matrix;
    this.linear = linear;
    this.factor = factor;
    weights = Weights.filled(linear.length, 1.0 / linear.length);
  }

  /** The point of the minimum. */
  double[] minimise() {
    boolean moved = true;
    for (int step = 0; step < STEPS && moved; step++) {
      moved = move();
    }
    return weights;
  }

  private boolean move() {
    double[] products = GramMatrix.times(matrix, weights);
    double square = GramMatrix.dot(products, weights);
    double[] gradient = gradient(products, square);
    int best = 0;
    int worst = used();
    for (int i = 0; i < gradient.length; i++) {
      best = gradient[i] < gradient[best] ? i : best;
      worst = gradient[i] > gradient[worst] && weights[i] > 0 ? i : worst;
    }
    if (gradient[worst] - gradient[best] < TOLERANCE) {
      return false;
    }
    double amount = Math.min(weights[worst], amount(products, square, best, worst));
    weights[best] += amount;
    weights[worst] -= amount;
    return amount > 0;
  }

  /** The first corner that has weight. */
  private int used() {
    int used = 0;
    while (weights[used] == 0) {
      used++;
    }
    return used;
  }

  private double[] gradient(double[] products, double square) {
    double scale = square > 0 ? factor / Math.sqrt(square) : 0;
    double[] gradient = linear.clone();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += scale * products[i];
    }
    return gradient;
  }

  /**
   * Where the function is least along w + γ·(e_best − e_worst), for any γ from 0: there slope l =
   * a·(e_best − e_worst) and the norm's derivative cancel, k·u = −l·√q, with u half the derivative
   * of q(γ) = wᵀGw.
   */
  private double amount(double[] products, double square, int best, int worst) {
    double slope = linear[best] - linear[worst];
    double half = products[best] - products[worst];
    double curvature = matrix[best][best] - 2 * matrix[best][worst] + matrix[worst][worst];
    double room = factor * factor * curvature - slope * slope;
    if (room <= 0) {
      return slope < 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double apart = Math.max(0, square * curvature - half * half);
    double end = -slope * Math.sqrt(apart / room);
    return Math.max(0, (end - half) / curvature);
  }
}
