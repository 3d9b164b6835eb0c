package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MgdaTest {
  private final Mgda mgda = new Mgda();

  @Provide
  Arbitrary<double[][]> gradients() {
    return Vectors.arbitrary();
  }

  @Test
  void isTheFootOfThePerpendicularBetweenTwo() {
    double[][] gradients = {{2, 0}, {0, 1}};

    // Sener and Koltun's closed form: w = (g₂ − g₁)·g₂ / ‖g₁ − g₂‖² = 1/5 of the first; twice that
    assertArrayEquals(new double[] {0.8, 1.6}, Vectors.combine(mgda, gradients), 1e-9);
    assertArrayEquals(new double[] {0.4, 1.6}, mgda.coefficients(Vectors.gram(gradients), 1), 1e-9);
  }

  @Test
  void isTheShorterOfTwoThatPointTheSameWay() {
    assertArrayEquals(
        new double[] {2, 2}, Vectors.combine(mgda, new double[][] {{1, 1}, {3, 4}}), 1e-9);
  }

  @Test
  void givesWhatAnotherLibraryGives() {
    double[][] gradients = {{-4, 1, 1}, {6, 1, 1}};

    // the example of TorchJD's documentation: 0, 1, 1, there without the factor of two
    assertArrayEquals(new double[] {0, 2, 2}, Vectors.combine(mgda, gradients), 1e-9);
  }

  @Test
  void reachesAParetoStationaryPointWithoutRaisingEitherLoss() {
    Quadratic[] tasks = {new Quadratic(1, 0, 0, 0), new Quadratic(4, 2, 0, 0)};
    Descent descent = new Descent(tasks, new EqualWeighting(2), mgda, 0.05, 1, 3);

    double[] last = descent.losses();
    double[] x = {};
    for (int step = 0; step < 400; step++) {
      x = descent.run(1);
      double[] losses = descent.losses();
      assertTrue(losses[0] <= last[0] + 1e-9 && losses[1] <= last[1] + 1e-9, "step " + step);
      last = losses;
    }
    assertEquals(0, Vectors.norm(Vectors.combine(mgda, descent.gradients())), 1e-4);
    // between the minimisers, and not where the mean has its own, at 1.6
    assertEquals(0, x[1], 1e-4);
    assertTrue(x[0] > 0 && x[0] < 1.5, "x = " + x[0]);
  }

  @Property(tries = 500)
  void isNoLongerThanAnyOtherConvexCombination(
      @ForAll("gradients") double[][] all,
      @ForAll @Size(6) List<@DoubleRange(min = 0, max = 1) Double> amounts) {
    double[][] gradients = withoutZeros(all);
    Assume.that(gradients.length > 0);
    double sum = amounts.stream().limit(gradients.length).mapToDouble(a -> a).sum();
    Assume.that(sum > 0);
    double[] convex =
        amounts.stream().limit(gradients.length).mapToDouble(amount -> amount / sum).toArray();

    double length = Vectors.norm(Vectors.combine(mgda, gradients)) / gradients.length;
    assertTrue(length <= Vectors.norm(Vectors.combine(convex, gradients)) + 1e-9);
  }

  @Property(tries = 500)
  void gainsForEveryGroupAtLeastItsOwnSquare(@ForAll("gradients") double[][] all) {
    double[][] gradients = withoutZeros(all);
    Assume.that(gradients.length > 0);

    double[] direction = Vectors.combine(mgda, gradients);
    double[] shortest = Arrays.stream(direction).map(d -> d / gradients.length).toArray();
    double longest = Arrays.stream(gradients).mapToDouble(Vectors::norm).max().orElseThrow();
    // what makes it the shortest: g·v ≥ v·v for every g
    assertTrue(
        Vectors.worstGain(gradients, shortest)
            >= Vectors.dot(shortest, shortest) - 1e-4 * longest * longest,
        () -> Arrays.toString(shortest));
  }

  static double[][] withoutZeros(double[][] gradients) {
    return Arrays.stream(gradients).filter(g -> Vectors.norm(g) > 0).toArray(double[][]::new);
  }
}
