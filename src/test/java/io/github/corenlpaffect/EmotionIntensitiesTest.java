package io.github.corenlpaffect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmotionIntensitiesTest {
  @ParameterizedTest
  @EnumSource
  void everyEmotionHasItsOwnIntensity(Emotion emotion) {
    EmotionIntensities intensities = only(emotion, 0.7);
    for (Emotion other : Emotion.values()) {
      assertEquals(other == emotion ? 0.7 : 0, intensities.intensity(other));
    }
    assertEquals(0.7, intensities.largest());
  }

  @ParameterizedTest
  @EnumSource
  void anIntensityThatIsNoNumberFromZeroToOneIsRefusedByName(Emotion emotion) {
    for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
      Exception e = assertThrows(IllegalArgumentException.class, () -> only(emotion, wrong));
      assertTrue(e.getMessage().contains(emotion.label()), e.getMessage());
    }
  }

  @Test
  void labelsAreLowerCase() {
    assertEquals("anticipation", Emotion.ANTICIPATION.label());
  }

  private static EmotionIntensities only(Emotion emotion, double intensity) {
    double[] all = new double[Emotion.values().length];
    all[emotion.ordinal()] = intensity;
    return new EmotionIntensities(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
  }
}
