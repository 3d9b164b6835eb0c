package io.github.corenlpaffect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenContributionTest {
  @ParameterizedTest
  @EnumSource
  void everyEmotionHasItsOwnContribution(Emotion emotion) {
    TokenContribution contribution = only(emotion, -0.3);
    for (Emotion other : Emotion.values()) {
      assertEquals(other == emotion ? -0.3 : 0, contribution.to(other));
    }
    assertEquals(0.5, contribution.valence());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotAFiniteNumberIsRefusedByName(Emotion emotion) {
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      Exception e = assertThrows(IllegalArgumentException.class, () -> only(emotion, wrong));
      assertTrue(e.getMessage().contains(emotion.label()), e.getMessage());
    }
  }

  @Test
  void aValenceThatIsNotAFiniteNumberIsRefused() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new TokenContribution(Double.NaN, 0, 0, 0, 0, 0, 0, 0, 0));
    assertTrue(e.getMessage().contains("valence"), e.getMessage());
  }

  private static TokenContribution only(Emotion emotion, double contribution) {
    double[] all = new double[Emotion.values().length];
    all[emotion.ordinal()] = contribution;
    return new TokenContribution(
        0.5, all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
  }
}
