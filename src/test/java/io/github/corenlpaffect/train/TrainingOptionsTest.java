package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingOptionsTest {
  @Test
  void theEncoderIsAConvolutionUnlessOneAsksForTheGatedOne() {
    assertEquals(EncoderKind.CONVOLUTION, SmallTraining.options().encoder());
    TrainingOptions gated = SmallTraining.options("train.encoder", "gated", "train.cells", "2");
    assertEquals(EncoderKind.GATED, gated.encoder());
    assertEquals("gated", gated.settings().get("train.encoder"));
  }

  @Test
  void anUnknownEncoderIsAnErrorThatListsTheKnownOnes() {
    assertMessage("it must be one of [convolution, gated]", "train.encoder", "lstm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "6"})
  void cellsThatCannotBeHalvedOrOutnumberTheFiltersAreRefused(String cells) {
    assertMessage(
        "at most train.filters, which is 5", "train.encoder", "gated", "train.cells", cells);
  }

  private static void assertMessage(String part, String... options) {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> SmallTraining.options(options));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
