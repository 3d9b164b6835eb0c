package io.github.corenlpaffect.train.optimisation;

import static io.github.corenlpaffect.train.optimisation.Vectors.combine;
import static io.github.corenlpaffect.train.optimisation.Vectors.gram;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every combination. */
class GradientCombinationTest {
  static Stream<GradientCombination> all() {
    return Stream.of(new GradientSum(), new PcGrad(), new CaGrad(0.4), new Mgda());
  }

  static Stream<GradientCombination> telling() {
    return all().filter(GradientCombination::needsGradients);
  }

  @Provide
  Arbitrary<double[][]> gradients() {
    return Vectors.arbitrary();
  }

  @ParameterizedTest
  @MethodSource("all")
  void equalGradientsAreSummedUpToWhatCaGradAdds(GradientCombination combination) {
    double[][] gradients = {{3, 4}, {3, 4}, {3, 4}};
    double more = combination instanceof CaGrad ? 1.4 : 1;

    assertArrayEquals(new double[] {9 * more, 12 * more}, combine(combination, gradients), 1e-6);
  }

  @ParameterizedTest
  @MethodSource("all")
  void gradientsThatAreAllZeroGiveZero(GradientCombination combination) {
    double[] coefficients = combination.coefficients(new double[2][2], 1);

    assertTrue(Arrays.stream(coefficients).allMatch(Double::isFinite));
  }

  @ParameterizedTest
  @MethodSource("telling")
  void aGradientThatIsNotFiniteIsRefused(GradientCombination combination) {
    double[][] gram = {{1, Double.NaN}, {Double.NaN, Double.NaN}};

    Exception e =
        assertThrows(IllegalArgumentException.class, () -> combination.coefficients(gram, 1));
    assertTrue(e.getMessage().contains("group 1 is not finite"), e.getMessage());
  }

  @Property(tries = 200)
  void aZeroGradientChangesNothing(@ForAll("gradients") double[][] gradients) {
    double[][] more = Arrays.copyOf(gradients, gradients.length + 1);
    more[gradients.length] = new double[gradients[0].length];

    all().forEach(c -> assertArrayEquals(combine(c, gradients), combine(c, more), 1e-9));
  }

  @Property(tries = 200)
  void theUnitOfTheGradientsDoesNotMatter(@ForAll("gradients") double[][] gradients) {
    double[][] unit = gram(gradients);
    double[][] other = Vectors.weighted(unit, Weights.filled(gradients.length, 0x1p-20));

    all().forEach(c -> assertArrayEquals(c.coefficients(unit, 7), c.coefficients(other, 7), 1e-9));
  }

  @Property(tries = 200)
  void theSameSeedGivesTheSame(@ForAll("gradients") double[][] gradients, @ForAll long seed) {
    double[][] gram = gram(gradients);

    all().forEach(c -> assertArrayEquals(c.coefficients(gram, seed), c.coefficients(gram, seed)));
  }
}
