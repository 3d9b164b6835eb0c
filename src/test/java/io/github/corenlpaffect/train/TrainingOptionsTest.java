package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "train.rate, -0.1",
    "train.rate, NaN",
    "train.weightDecay, -1",
    "train.anchorWeight, -1",
    "train.taskMeanPenalty, -1",
    "train.labelSmoothing, 1",
    "train.dropout.word, 1",
    "train.dropout.hidden, 1.5",
    "train.dropout.layer, -0.5"
  })
  void numbersThatNothingCanBeLearntWithAreRefused(String name, String value) {
    assertMessage(name + " is " + Double.parseDouble(value) + "; it must be in [0.0", name, value);
  }

  private static void assertMessage(String part, String... options) {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> SmallTraining.options(options));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
