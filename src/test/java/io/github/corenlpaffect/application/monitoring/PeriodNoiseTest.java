package io.github.corenlpaffect.application.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodNoiseTest {
  private static final int PERIODS = 4_000;

  @Test
  void findsTheVarianceThatSamplingDoesNotExplain() {
    double[] sampling = sampling(0.04);
    PeriodNoise noise = new PeriodNoise(normal(sampling, 0.09), sampling);
    assertEquals(0.09, noise.between(), 0.01);
    assertEquals(1 / (0.04 + noise.between()), noise.weights()[0], 1e-9);
  }

  @Test
  void isNothingWhereSamplingExplainsAll() {
    double[] sampling = sampling(0.09);
    assertEquals(0, new PeriodNoise(normal(sampling, -0.03), sampling).between(), 0);
  }

  @Test
  void changesOfTheMeanHardlyCount() {
    double[] sampling = sampling(0.04);
    double[] means = normal(sampling, 0.09);
    for (int i = 0; i < PERIODS; i++) {
      means[i] += i / 100 % 2 == 0 ? 0 : 50;
    }
    assertEquals(0.09, new PeriodNoise(means, sampling).between(), 0.02);
  }

  @Test
  void isNotTakenForSurerThanMeansAreShown() {
    double[] still = new double[10];
    PeriodNoise noise = new PeriodNoise(still, still);
    assertEquals(1e8, noise.weights()[0], 1e-3);
  }

  @Test
  void fewPeriodsRaiseThePenaltyMost() {
    PeriodNoise few = new PeriodNoise(new double[7], new double[7]);
    PeriodNoise many = new PeriodNoise(new double[3_001], new double[3_001]);
    // 2/3 · 6 = 4 degrees of freedom: 4 (e^(10/5) − 1)
    assertEquals(4 * (Math.exp(2) - 1), few.raised(10), 1e-9);
    assertEquals(10, many.raised(10), 0.05);
    assertTrue(few.raised(10) > many.raised(10));
  }

  private static double[] sampling(double variance) {
    double[] sampling = new double[PERIODS];
    Arrays.fill(sampling, variance);
    return sampling;
  }

  private static double[] normal(double[] sampling, double between) {
    Random random = new Random(1);
    return Arrays.stream(sampling)
        .map(variance -> random.nextGaussian() * Math.sqrt(variance + between))
        .toArray();
  }
}
