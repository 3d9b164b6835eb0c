package io.github.corenlpaffect.model.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13})
  void aVectorIsRepeatedAsOftenAsAskedAndNothingElseIsWritten(int times) {
    float[] target = new float[3 * times + 1];
    Arrays.fill(target, 9);
    float[] expected = target.clone();
    for (int i = 0; i < 3 * times; i++) {
      expected[i] = i % 3;
    }

    Vectors.repeat(new float[] {0, 1, 2}, times, target);

    assertArrayEquals(expected, target);
  }
}
