package io.github.corenlpaffect.corpus.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Emotion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ToneTest {
  @Test
  void whatIsNotNamedIsZeroAndAQuestionMarkIsUnknown() {
    Tone tone = Tone.parse("-.5 fear .7 trust ?");
    assertEquals(-0.5, tone.valence());
    assertEquals(0.7, tone.intensity(Emotion.FEAR));
    assertEquals(0, tone.intensity(Emotion.JOY));
    assertTrue(Double.isNaN(tone.intensity(Emotion.TRUST)));
    assertEquals("fear-", tone.kind());
  }

  @Test
  void whatIsNoToneIsRefused() {
    for (String text : new String[] {"", "x", ".5 joy", ".5 glee .4"}) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> Tone.parse(text)).getMessage();
      assertEquals("'" + text + "' is no tone such as '-.5 sadness .5 anger .2'", message);
    }
  }

  @Test
  void theMeanOfTheSentimentsIsTheValence() {
    for (double valence : new double[] {-1, -0.83, -0.5, -0.1, 0, 0.3, 0.75, 1}) {
      double[] p = Tone.NEUTRAL.with(valence, e -> e).sentiments();
      assertEquals(1, Arrays.stream(p).sum(), 1e-12);
      assertEquals(valence, -p[0] - p[1] / 2 + p[3] / 2 + p[4], 1e-12);
    }
  }

  @Test
  void aPlainStatementIsNeutralForMostReaders() {
    assertEquals(0.875, Tone.NEUTRAL.sentiments()[2], 1e-12);
  }
}
