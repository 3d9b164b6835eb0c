package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftTargetsTest {
  private static final HeadSpec AMOUNTS = HeadSpec.regression("amounts", -1, 1, List.of("a", "b"));
  private static final HeadSpec LEVELS = HeadSpec.ordinal("levels", 0, 3, List.of("value"));
  private static final HeadSpec CLASSES = HeadSpec.singleLabel("classes", List.of("x", "y"));
  private static final float EXACT = 1e-4f;

  private final SoftLabels teacher =
      new SoftLabels.Builder(List.of(LEVELS, AMOUNTS))
          .put("known", new float[] {0.9f, 0.5f, 0.1f, 0.25f, 0.75f})
          .build();

  @Test
  void probabilitiesComeInTheOrderOfTheHeadsInTraining() {
    SoftTargets targets =
        new SoftTargets(List.of(teacher), List.of(1.0), List.of(AMOUNTS, CLASSES, LEVELS));
    assertArrayEquals(
        new float[] {0.25f, 0.75f, Float.NaN, Float.NaN, 0.9f, 0.5f, 0.1f},
        targets.of("known"),
        EXACT);
  }

  @Test
  void severalTeachersAreAveragedWhereTheySpeak() {
    SoftLabels other =
        new SoftLabels.Builder(List.of(AMOUNTS))
            .put("known", new float[] {0.75f, 0.75f})
            .put("other", new float[] {0.5f, 0})
            .build();
    SoftTargets targets =
        new SoftTargets(List.of(teacher, other), List.of(1.0, 1.0), List.of(AMOUNTS, LEVELS));
    assertArrayEquals(new float[] {0.5f, 0.75f, 0.9f, 0.5f, 0.1f}, targets.of("known"), EXACT);
    assertArrayEquals(
        new float[] {0.5f, 0, Float.NaN, Float.NaN, Float.NaN}, targets.of("other"), EXACT);
  }

  @Test
  void aTeacherThatIsTrustedMoreCountsMore() {
    SoftLabels other =
        new SoftLabels.Builder(List.of(AMOUNTS)).put("known", new float[] {0.75f, 0.35f}).build();
    SoftTargets targets =
        new SoftTargets(List.of(teacher, other), List.of(3.0, 1.0), List.of(AMOUNTS));
    assertArrayEquals(new float[] {0.375f, 0.65f}, targets.of("known"), EXACT);
  }

  @Test
  void aHeadOfAnotherScaleIsAnotherHead() {
    HeadSpec rescaled = HeadSpec.regression("amounts", 0, 1, List.of("a", "b"));
    SoftTargets targets = new SoftTargets(List.of(teacher), List.of(1.0), List.of(rescaled));
    assertEquals(0, targets.of("known").length);
  }

  @Test
  void anUnknownTextAndNoTeacherGiveNothing() {
    assertEquals(
        0, new SoftTargets(List.of(teacher), List.of(1.0), List.of(AMOUNTS)).of("unknown").length);
    assertEquals(0, new SoftTargets(List.of(), List.of(), List.of(AMOUNTS)).of("known").length);
  }

  @Test
  void valuesAreOnTheScaleOfTheHead() {
    float[] targets = {0.25f, 0.75f, 0.9f, 0.5f, 0.1f, 0.3f, 0.7f};
    assertArrayEquals(new double[] {-0.5, 0.5}, SoftTargets.values(AMOUNTS, targets, 0), EXACT);
    assertArrayEquals(new double[] {1.5}, SoftTargets.values(LEVELS, targets, 2), EXACT);
    assertArrayEquals(new double[] {0.3, 0.7}, SoftTargets.values(CLASSES, targets, 5), EXACT);
  }
}
