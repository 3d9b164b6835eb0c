package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadAnchorTest {
  private static final ImmutableList<HeadSpec> HEADS =
      ImmutableList.of(
          HeadSpec.regression("a", 0, 1, List.of("value")),
          HeadSpec.singleLabel("b", List.of("yes", "no")),
          HeadSpec.regression("c", 0, 5, List.of("x", "y")));
  private static final float NO = Float.NaN;

  /** All outputs say ½. */
  private static final float[] RAW = new float[5];

  @Test
  void eachHeadIsDrawnToWhatTheBaseSays() {
    assertGradient(
        new float[] {.3f, .2f, -.2f, 0, -.45f},
        example(new float[] {.2f, .3f, .7f, .5f, .95f}, new float[0]),
        3);
  }

  @Test
  void headsThatTheBaseLacksAreFree() {
    assertGradient(
        new float[] {0, .2f, -.2f, 0, 0},
        example(new float[] {NO, .3f, .7f, NO, NO}, new float[0]),
        1);
  }

  @Test
  void whereATextHasALabelOrATeacherSpeaksTheseCount() {
    float[] said = {.2f, .3f, .7f, .5f, .95f};
    assertGradient(new float[] {.3f, 0, 0, 0, -.45f}, example(said, new float[0], 1), 2);
    assertGradient(new float[] {.3f, 0, 0, 0, -.45f}, example(said, new float[] {NO, .5f, .5f}), 2);
  }

  @Test
  void withoutABaseNothingIsHeld() {
    Example free = new Example("", none(), none(), ImmutableList.of(), new float[0], Anchor.NONE);
    assertGradient(new float[5], free, 1);
  }

  private static void assertGradient(float[] expected, Example example, double weight) {
    float[] gradient = new float[RAW.length];
    new HeadAnchor(HEADS).add(example, weight, RAW, gradient);
    assertArrayEquals(expected, gradient, 1e-6f);
  }

  private static Example example(float[] said, float[] taught, int... labelled) {
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    for (int task : labelled) {
      labels.add(new Label(task, new double[] {1, 0}));
    }
    return new Example("", none(), none(), labels.build(), taught, new Anchor(new float[0], said));
  }

  private static SentenceFeatures none() {
    return new SentenceFeatures();
  }
}
