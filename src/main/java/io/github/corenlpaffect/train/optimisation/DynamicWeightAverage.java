package io.github.corenlpaffect.train.optimisation;

import com.google.common.collect.Range;
import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.train.OptionReader;
import java.util.Arrays;

/**
 * Dynamic weight average (Liu, Johns and Davison 2019, "End-to-End Multi-Task Learning with
 * Attention"): w = K·softmax(r/T) for K groups, with r = L(t−1)/L(t−2), the ratio of a group's mean
 * losses in the last two epochs: what falls more slowly counts more. In the first two epochs all
 * count the same; a group that one of the two epochs did not have has r = 1.
 */
final class DynamicWeightAverage implements LossWeighting {
  /** The paper's. */
  private static final double TEMPERATURE = 2;

  private final double temperature;
  private double[] weights;
  private double[] lastMeans;
  private double[] sums;
  private double[] counts;

  DynamicWeightAverage(int groups, double temperature) {
    this.temperature = temperature;
    weights = Weights.filled(groups, 1);
    lastMeans = Weights.filled(groups, Double.NaN);
    sums = new double[groups];
    counts = new double[groups];
  }

  /** Reads {@code train.dwaTemperature}. */
  static Factory read(OptionReader in) {
    double temperature = in.number("dwaTemperature", TEMPERATURE, Range.greaterThan(0.0));
    return (groups, seed) -> new DynamicWeightAverage(groups.size(), temperature);
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }

  @Override
  public void observe(double[] losses, double[] gradientNorms) {
    for (int i = 0; i < losses.length; i++) {
      if (!Double.isNaN(losses[i])) {
        sums[i] += losses[i];
        counts[i]++;
      }
    }
  }

  @Override
  public void endEpoch() {
    double[] logits = new double[weights.length];
    for (int i = 0; i < logits.length; i++) {
      double mean = sums[i] / counts[i];
      double ratio = mean / lastMeans[i];
      logits[i] = (Double.isFinite(ratio) ? ratio : 1) / temperature;
      lastMeans[i] = mean;
    }
    weights = Weights.softmax(logits);
    Arrays.fill(sums, 0);
    Arrays.fill(counts, 0);
  }

  @Override
  public double[] state() {
    return Doubles.concat(weights, lastMeans, sums, counts);
  }

  @Override
  public void restore(double[] state) {
    int groups = weights.length;
    Weights.checkState(state, 4 * groups);
    weights = Arrays.copyOfRange(state, 0, groups);
    lastMeans = Arrays.copyOfRange(state, groups, 2 * groups);
    sums = Arrays.copyOfRange(state, 2 * groups, 3 * groups);
    counts = Arrays.copyOfRange(state, 3 * groups, 4 * groups);
  }
}
