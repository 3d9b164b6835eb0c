package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.hash.Hashing;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TuningTextsTest {
  private static final int TEXTS = 20_000;

  @Test
  void holdTheirShare() {
    assertEquals(0.1, held(new TuningTexts(0.1), 0), 0.01);
    assertEquals(0, held(new TuningTexts(0), 0));
  }

  /** Corpora without a dev part of their owners' have lost a tenth to one by such a hash. */
  @Test
  void holdTheirShareOfWhatAnotherHashHasLeft() {
    assertEquals(0.1, held(new TuningTexts(0.1), 10), 0.01);
  }

  @Test
  void growWithTheShare() {
    TuningTexts few = new TuningTexts(0.1);
    TuningTexts more = new TuningTexts(0.3);

    assertFalse(
        IntStream.range(0, TEXTS)
            .mapToObj(TuningTextsTest::text)
            .anyMatch(text -> few.hold(text) && !more.hold(text)));
  }

  private static double held(TuningTexts tuning, int without) {
    return IntStream.range(0, TEXTS)
        .mapToObj(TuningTextsTest::text)
        .filter(text -> without == 0 || Math.floorMod(hash(text), without) != 0)
        .mapToInt(text -> tuning.hold(text) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static int hash(String text) {
    return Hashing.murmur3_32_fixed().hashUnencodedChars(text).asInt();
  }

  private static String text(int i) {
    return "text number " + i;
  }
}
