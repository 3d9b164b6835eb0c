package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {
  private static final double DEVIATION = 0.5;

  @Test
  void theFirstComponentIsTheDirectionOfLargestSpread() {
    List<float[]> vectors = List.of(vector(9, 1), vector(11, 1), vector(10, 1.1), vector(10, 0.9));
    PrincipalComponents components = PrincipalComponents.of(vectors, 1, DEVIATION);
    assertArrayEquals(new float[] {0}, components.of(vector(10, 1)), 1e-6f);
    assertArrayEquals(new float[] {0}, components.of(vector(10, 5)), 1e-6f);
    assertTrue(components.of(vector(12, 1))[0] > 1);
  }

  @Test
  void everyComponentHasTheDeviationAndNoneFollowsAnother() {
    Random random = new Random(1);
    List<float[]> vectors =
        Stream.generate(() -> correlated(random.nextGaussian(), random.nextGaussian()))
            .limit(3000)
            .toList();
    PrincipalComponents components = PrincipalComponents.of(vectors, 2, DEVIATION);
    double[][] products = new double[2][2];
    for (float[] vector : vectors) {
      float[] of = components.of(vector);
      for (int i = 0; i < 4; i++) {
        products[i / 2][i % 2] += of[i / 2] * of[i % 2] / vectors.size();
      }
    }
    assertEquals(DEVIATION * DEVIATION, products[0][0], 1e-4);
    assertEquals(DEVIATION * DEVIATION, products[1][1], 1e-4);
    assertEquals(0, products[0][1], 1e-4);
  }

  private static float[] correlated(double first, double second) {
    return vector(3 * first + 7, 2 * first + second);
  }

  private static float[] vector(double... values) {
    float[] vector = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      vector[i] = (float) values[i];
    }
    return vector;
  }
}
