package io.github.corenlpaffect.application.monitoring;

import java.util.stream.DoubleStream;

/**
 * How much means of periods vary where nothing has changed: by which texts came, and from period to
 * period beyond that, as the studies of a meta-analysis do. The second part is the variance at
 * which the differences of successive means are as large as it says, a method of moments (Paule and
 * Mandel, "Consensus Values and Weighting Factors", 1982) that changes of the mean hardly touch, as
 * each makes one difference large and a large one counts no more than two deviations (Huber,
 * "Robust Estimation of a Location Parameter", 1964, proposal 2).
 */
final class PeriodNoise {
  /** Squared deviations count up to this. */
  private static final double MOST = 4;

  /**
   * The expectation of min(Z², {@value #MOST}) of a standard normal Z: 2Φ(2) − 1 − 4φ(2) + 8Φ(−2).
   */
  private static final double EXPECTED = 0.92054;

  /**
   * What the differences of N normal values, squared, are worth in degrees of freedom, as they
   * overlap (von Neumann, "Distribution of the Ratio of the Mean Square Successive Difference to
   * the Variance", 1941).
   */
  private static final double WORTH = 2.0 / 3;

  /** Means are shown with four decimals, so they are never taken to be surer than that. */
  private static final double SMALLEST = 1e-8;

  private static final int HALVINGS = 60;

  private final double[] sampling;
  private final double between;

  /**
   * The noise of a series.
   *
   * @param means the means of periods, in the order of time
   * @param sampling the variance of each that comes from which texts came
   */
  PeriodNoise(double[] means, double[] sampling) {
    this.sampling = sampling;
    between = between(means, sampling);
  }

  /** The variance between periods that sampling does not explain; 0 if it explains all. */
  double between() {
    return between;
  }

  /** 1 / variance of each mean. */
  double[] weights() {
    return DoubleStream.of(sampling).map(v -> 1 / Math.max(SMALLEST, v + between)).toArray();
  }

  /**
   * What a penalty for known variances must be raised to, as they are estimated from few periods:
   * the bound of a squared t that has the likelihood ratio where a squared normal has the penalty.
   */
  double raised(double penalty) {
    double freedom = WORTH * (sampling.length - 1);
    return freedom > 0 ? freedom * Math.expm1(penalty / (freedom + 1)) : penalty;
  }

  private static double between(double[] means, double[] sampling) {
    double high = 0;
    for (int i = 1; i < means.length; i++) {
      high = Math.max(high, squaredDifference(means, i));
    }
    if (excess(means, sampling, 0) <= 0) {
      return 0;
    }
    double low = 0;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (excess(means, sampling, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** By how much the differences exceed what a variance between periods lets expect. */
  private static double excess(double[] means, double[] sampling, double between) {
    double excess = 0;
    for (int i = 1; i < means.length; i++) {
      double variance = Math.max(SMALLEST, sampling[i] + sampling[i - 1] + 2 * between);
      excess += Math.min(MOST, squaredDifference(means, i) / variance) - EXPECTED;
    }
    return excess;
  }

  private static double squaredDifference(double[] means, int i) {
    double difference = means[i] - means[i - 1];
    return difference * difference;
  }
}
