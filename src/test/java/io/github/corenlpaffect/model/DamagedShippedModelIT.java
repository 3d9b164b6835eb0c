package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped model, damaged here and there. */
class DamagedShippedModelIT {
  private static final int HEADER = 16;
  private static final int SAMPLES = 40;

  private static byte[] file;

  private final Random random = new Random(11);

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = ShippedModel.ENGLISH.location().openStream()) {
      file = in.readAllBytes();
    }
  }

  @Test
  void aMissingEndIsNoticed() {
    IntStream sampled = random.ints(SAMPLES, HEADER, file.length);
    IntStream.concat(IntStream.range(0, HEADER), sampled)
        .forEach(length -> assertTrue(ReadModel.parts(Damage.truncated(file, length)).isEmpty()));
  }

  @Test
  void flippedBitsAreNoticed() {
    bits().forEach(bit -> assertTrue(ReadModel.parts(Damage.flipped(file, bit)).isEmpty()));
  }

  @Test
  void flippedBitsBehindARightChecksumAreNoticedOrTheModelAnswers() {
    bits()
        .mapToObj(bit -> ReadModel.parts(Damage.sealed(Damage.flipped(file, bit))))
        .forEach(parts -> parts.map(AffectModel::of).ifPresent(ReadModel::checkAnswers));
  }

  private IntStream bits() {
    return random.ints(SAMPLES, 0, file.length * Byte.SIZE);
  }
}
