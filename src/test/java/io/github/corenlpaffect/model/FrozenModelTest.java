package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that earlier versions have written are read, and say what they said. */
class FrozenModelTest {
  /** Raw outputs; the order in which a later version adds up may differ. */
  private static final float ROUNDING = 1e-4f;

  @ParameterizedTest
  @MethodSource("versions")
  void everyVersionOfTheFormatIsReadAndAnswersAsItDid(int version) throws IOException {
    FrozenModel frozen = FrozenModel.of(version);
    AffectModel model = read(frozen.file());
    assertFalse(frozen.answers().isEmpty());
    for (FrozenModel.Answer then : frozen.answers()) {
      FrozenModel.Answer now = FrozenModel.Answer.of(model, then.text());
      assertArrayEquals(then.product(), now.product(), ROUNDING, then.text());
      assertArrayEquals(then.heads(), now.heads(), ROUNDING, then.text());
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void itsOwnLabelsAreStillShown(int version) throws IOException {
    ModelParts parts = read(FrozenModel.of(version).file()).parts();
    assertEquals(Set.of("own/urgency", "own/topic"), parts.extraHeads());
  }

  private static AffectModel read(byte[] file) throws IOException {
    return AffectModel.read(new ByteArrayInputStream(file), "frozen.model");
  }

  static IntStream versions() {
    return IntStream.rangeClosed(1, ModelFile.VERSION);
  }
}
