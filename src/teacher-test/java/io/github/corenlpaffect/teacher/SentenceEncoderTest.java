package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
  @Test
  void wordsOfLikeMeaningAreNearWhateverTheyAreEncodedWith() throws IOException {
    try (SentenceEncoder encoder = SentenceEncoder.load(PretrainedEncoder.minilm)) {
      long[] happy = encoder.pieces("happy");
      assertEquals(3, happy.length);
      float[][] all =
          encoder.encode(new long[][] {happy, encoder.pieces("glad"), encoder.pieces("stone")});
      assertArrayEquals(all[0], encoder.encode(new long[][] {happy})[0], 1e-5f);
      assertTrue(cosine(all[0], all[1]) > cosine(all[0], all[2]) + 0.1);
    }
  }

  private static double cosine(float[] one, float[] other) {
    return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
  }

  private static double product(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
