package io.github.corenlpaffect.train.distillation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftLabelMeanTest {
  private static final HeadSpec JOY = HeadSpec.multiLabel("joy", List.of("joy"));
  private static final HeadSpec TOPIC = HeadSpec.singleLabel("topic", List.of("a", "b"));

  @Test
  void probabilitiesAreAveraged() {
    SoftLabels one = labels(List.of(TOPIC), "x", 0.2f, 0.8f);
    SoftLabels other = labels(List.of(TOPIC), "x", 0.6f, 0.4f);
    assertArrayEquals(new float[] {0.4f, 0.6f}, mean(one, other).of("x").orElseThrow(), 1e-4f);
  }

  @Test
  void headsThatOnlyOneHasAreKeptAsTheyAre() {
    SoftLabels one = labels(List.of(TOPIC), "x", 0.2f, 0.8f);
    SoftLabels other = labels(List.of(JOY, TOPIC), "x", 0.9f, 0.4f, 0.6f);
    SoftLabels mean = mean(one, other);
    assertEquals(List.of(TOPIC, JOY), mean.heads());
    assertArrayEquals(new float[] {0.3f, 0.7f, 0.9f}, mean.of("x").orElseThrow(), 1e-4f);
  }

  @Test
  void aTextThatOneLacksIsAsTheOtherSays() {
    SoftLabels one = labels(List.of(JOY), "x", 0.2f);
    SoftLabels other = labels(List.of(JOY), "y", 0.4f);
    assertEquals(2, mean(one, other).size());
    assertArrayEquals(new float[] {0.2f}, mean(one, other).of("x").orElseThrow(), 1e-4f);
  }

  @Test
  void aTextThatNobodySaysAllOfIsLeftOut() {
    SoftLabels one = labels(List.of(TOPIC), "x", 0.2f, 0.8f);
    SoftLabels other = labels(List.of(JOY, TOPIC), "y", 0.9f, 0.4f, 0.6f);
    assertTrue(mean(one, other).of("x").isEmpty());
    assertTrue(mean(one, other).of("y").isPresent());
  }

  @Test
  void differentHeadsOfOneNameAreRefused() {
    SoftLabels one = labels(List.of(JOY), "x", 0.2f);
    SoftLabels other = labels(List.of(HeadSpec.regression("joy", 0, 3, List.of("joy"))), "x", 0.2f);
    assertThrows(IllegalArgumentException.class, () -> mean(one, other));
  }

  private static SoftLabels mean(SoftLabels one, SoftLabels other) {
    return SoftLabelMean.of(List.of(one, other));
  }

  private static SoftLabels labels(List<HeadSpec> heads, String text, float... probabilities) {
    return new SoftLabels.Builder(heads).put(text, probabilities).build();
  }
}
