package io.github.corenlpaffect.train.evaluation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolarityMappingTest {
  private static final List<String> XED =
      List.of("anger", "anticipation", "joy", "surprise", "trust", "neutral");

  @Test
  void emotionsOfOneValenceHaveIt() {
    assertEquals(Optional.of(Polarity.NEGATIVE), xed("anger"));
    assertEquals(Optional.of(Polarity.POSITIVE), xed("joy", "trust"));
    assertEquals(Optional.of(Polarity.NEUTRAL), xed("neutral"));
  }

  @Test
  void emotionsOfEitherValenceDecideNothing() {
    assertEquals(Optional.empty(), xed("surprise"));
    assertEquals(Optional.empty(), xed("surprise", "anticipation"));
    assertEquals(Optional.of(Polarity.NEGATIVE), xed("surprise", "anger"));
  }

  @Test
  void labelsThatContradictEachOtherHaveNone() {
    assertEquals(Optional.empty(), xed("joy", "anger"));
    assertEquals(Optional.empty(), xed("joy", "neutral"));
  }

  @Test
  void fiveClassesBecomeThree() {
    PolarityMapping mapping = PolarityMapping.ofHead("sst");
    List<String> labels =
        List.of("very negative", "negative", "neutral", "positive", "very positive");

    assertEquals(Optional.of(Polarity.NEGATIVE), mapping.of(labels, new double[] {1, 0, 0, 0, 0}));
    assertEquals(Optional.of(Polarity.NEUTRAL), mapping.of(labels, new double[] {0, 0, 1, 0, 0}));
    assertEquals(Optional.of(Polarity.POSITIVE), mapping.of(labels, new double[] {0, 0, 0, 1, 0}));
  }

  @Test
  void withoutAnyEmotionATextOfLevelsIsNeutral() {
    PolarityMapping levels = PolarityMapping.ofHead("brighter");
    List<String> labels = List.of("joy", "surprise");

    assertEquals(Optional.of(Polarity.NEUTRAL), levels.of(labels, new double[] {0, 0}));
    assertEquals(Optional.of(Polarity.POSITIVE), levels.of(labels, new double[] {3, 1}));
    assertEquals(Optional.empty(), levels.of(labels, new double[] {0, 2}));
    assertEquals(Optional.empty(), xed());
  }

  @Test
  void aHeadWithoutMappingIsNamed() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> PolarityMapping.ofHead("isear"))
            .getMessage();

    assertEquals("no polarity of the labels of isear;", message.substring(0, 35));
  }

  private static Optional<Polarity> xed(String... yes) {
    double[] values = XED.stream().mapToDouble(l -> List.of(yes).contains(l) ? 1 : 0).toArray();
    return PolarityMapping.ofHead("xed").of(XED, values);
  }
}
