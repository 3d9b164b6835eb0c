package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaGradTest {
  private final CaGrad caGrad = new CaGrad(0.5);

  @Provide
  Arbitrary<double[][]> gradients() {
    return Vectors.arbitrary();
  }

  @Test
  void movesTheMeanTowardsTheWorstOff() {
    double[][] gradients = {{0, 1}, {4, 1}};

    // g₀ = (2, 1), ‖g₀‖ = √5; for w = (1, 0) g_w = (0, 1), and the derivative towards the second,
    // (4, 0)·g₀ + √5/2·(4, 0)·(0, 1) = 8, is above 0, so that is the minimum: d = (2, 1 + √5/2)
    assertArrayEquals(new double[] {4, 2 + Math.sqrt(5)}, Vectors.combine(caGrad, gradients), 1e-6);
  }

  @Test
  void givesWhatAnotherLibraryGives() {
    double[][] gradients = {{-4, 1, 1}, {6, 1, 1}};

    // twice the example of TorchJD's documentation, 0.1835, 1.2041, 1.2041
    assertArrayEquals(
        new double[] {0.3670, 2.4082, 2.4082}, Vectors.combine(caGrad, gradients), 2e-4);
  }

  @Test
  void withoutRadiusItIsTheSum() {
    double[][] gradients = {{-4, 1, 1}, {6, 1, 1}};

    assertArrayEquals(
        Vectors.combine(new GradientSum(), gradients),
        Vectors.combine(new CaGrad(0), gradients),
        1e-12);
  }

  @Test
  void reachesTheMinimiserOfTheMean() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 0), new Quadratic(3, 4, 8, 0)};
    Descent descent = new Descent(tasks, new EqualWeighting(2), caGrad, 0.05, -5, 9);

    assertArrayEquals(new double[] {3, 6}, descent.run(2000), 1e-3);
  }

  @Test
  void theGroupThatGainsLeastGainsMoreThanByTheSum() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 0), new Quadratic(9, 4, 0, 0)};
    Descent descent = new Descent(tasks, new EqualWeighting(2), caGrad, 0.05, 1, 1);
    double[][] gradients = descent.gradients();

    double bySum = Vectors.worstGain(gradients, Vectors.combine(new GradientSum(), gradients));
    double byCaGrad = Vectors.worstGain(gradients, Vectors.combine(caGrad, gradients));
    assertTrue(bySum < 0 && byCaGrad > bySum, bySum + " and " + byCaGrad);
  }

  @Property(tries = 500)
  void noOtherStepInTheBallGainsMoreForTheWorstOff(
      @ForAll("gradients") double[][] all, @ForAll("gradients") double[][] directions) {
    double[][] gradients = MgdaTest.withoutZeros(all);
    Assume.that(gradients.length > 0);
    double n = gradients.length;
    double[] mean = Vectors.combine(Weights.filled(gradients.length, 1 / n), gradients);
    double[] step = scaled(Vectors.combine(caGrad, gradients), 1 / n);
    double longest = Arrays.stream(gradients).mapToDouble(Vectors::norm).max().orElseThrow();
    double radius = 0.5 * Vectors.norm(mean);

    assertEquals(0, Math.max(0, Vectors.norm(sum(step, scaled(mean, -1))) - radius), 1e-9);
    for (double[] direction : directions) {
      double length = Math.max(1e-9, Vectors.norm(direction));
      double[] other = sum(mean, scaled(direction, radius / length));
      assertTrue(
          Vectors.worstGain(gradients, step)
              >= Vectors.worstGain(gradients, other) - 1e-4 * longest * longest);
    }
  }

  private static double[] sum(double[] a, double[] b) {
    return Vectors.combine(new double[] {1, 1}, new double[][] {a, b});
  }

  private static double[] scaled(double[] a, double factor) {
    return Vectors.combine(new double[] {factor}, new double[][] {a});
  }
}
