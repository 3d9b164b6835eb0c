package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.corenlpaffect.EmotionIntensities;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StratumTest {

  @Test
  void theStrongestEmotionAndItsLevelNameTheKind() {
    assertEquals("joy, low", name(0.9, 0.1, 0.17));
    assertEquals("joy, low", name(0.9, 0.1, 0.49));
    assertEquals("joy, moderate", name(0.9, 0.1, 0.51));
    assertEquals("joy, high", name(0.9, 0.1, 0.84));
    assertEquals("joy, high", name(0.9, 0.1, 1));
    assertEquals("anger, high", name(0.9, 1, 0.9));
  }

  @Test
  void withoutAnEmotionValenceNamesTheKind() {
    assertEquals("no emotion, negative", name(-0.4, 0.1, 0.1));
    assertEquals("no emotion, neutral", name(0, 0.16, 0));
    assertEquals("no emotion, positive", name(0.5, 0, 0));
  }

  @Test
  void everyKindHasANameOfItsOwn() {
    assertEquals(
        Stratum.COUNT,
        IntStream.range(0, Stratum.COUNT).mapToObj(Stratum::name).distinct().count());
    assertEquals(27, Stratum.COUNT);
  }

  private static String name(double valence, double anger, double joy) {
    EmotionIntensities emotions = new EmotionIntensities(anger, 0, 0, 0, joy, 0, 0, 0);
    return Stratum.name(Stratum.of(valence, emotions));
  }
}
