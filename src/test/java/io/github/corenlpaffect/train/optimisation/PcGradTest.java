package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PcGradTest {
  private static final double EXACT = 1e-12;

  private final PcGrad pcGrad = new PcGrad();

  @Provide
  Arbitrary<double[][]> gradients() {
    return Vectors.arbitrary();
  }

  @Test
  void projectsEachGradientOntoTheNormalPlaneOfTheOther() {
    double[][] gradients = {{2, 0}, {-1, 1}};

    // (2, 0) + 2/2·(−1, 1) = (1, 1), and (−1, 1) + 2/4·(2, 0) = (0, 1)
    assertArrayEquals(new double[] {1, 2}, Vectors.combine(pcGrad, gradients), EXACT);
  }

  @Test
  void givesWhatAnotherLibraryGives() {
    double[][] gradients = {{-4, 1, 1}, {6, 1, 1}};

    // the example of TorchJD 0.6's documentation
    assertArrayEquals(
        new double[] {0.5848, 3.8012, 3.8012}, Vectors.combine(pcGrad, gradients), 1e-4);
  }

  @Test
  void projectsWhatIsLeftInRandomOrder() {
    double[][] gradients = {{1, 0, 0}, {-1, 1, 0}, {-1, 0, 1}};
    double[][] gram = Vectors.gram(gradients);

    long orders =
        LongStream.range(0, 50)
            .mapToObj(seed -> Arrays.toString(pcGrad.coefficients(gram, seed)))
            .distinct()
            .count();
    // the second and the third point nowhere against each other, so only the first has two ways
    assertTrue(orders == 2, orders + " results");
  }

  @Test
  void takesItsProjectedStepOnQuadraticsThatConflict() {
    Quadratic[] tasks = {new Quadratic(1, 2, 0, 0), new Quadratic(1, 0, 2, 0)};
    Descent descent = new Descent(tasks, new EqualWeighting(2), pcGrad, 0.1, 0.5, 0.5);

    // gradients (−1.5, .5) and (.5, −1.5), product −1.5; each becomes g + 1.5/2.5 of the other:
    // (−1.2, −.4) and (−.4, −1.2)
    assertArrayEquals(new double[] {0.66, 0.66}, descent.run(1), EXACT);
    assertArrayEquals(new double[] {1, 1}, descent.run(500), 1e-6);
  }

  @Property(tries = 300)
  void isTheSumWhereNothingConflicts(@ForAll("gradients") double[][] gradients, @ForAll long seed) {
    double[][] gram = Vectors.gram(gradients);
    Assume.that(Arrays.stream(gram).flatMapToDouble(Arrays::stream).allMatch(p -> p >= 0));

    assertArrayEquals(
        Vectors.combine(new GradientSum(), gradients),
        Vectors.combine(pcGrad.coefficients(gram, seed), gradients),
        EXACT);
  }
}
