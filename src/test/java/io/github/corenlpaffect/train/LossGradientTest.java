package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.ProductOutputs;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the gradients of losses with central differences in double precision. Raw outputs and
 * steps are powers of two, so that their sums are exact.
 */
class LossGradientTest {
  private static final float STEP = 1f / 128;
  private static final double RELATIVE_ERROR = 1e-4;
  private static final double WEIGHT = 0.75;

  private final Workers workers = new Workers(1);
  private TrainingData data;

  @BeforeEach
  void read() {
    data = SmallTraining.data(SmallTraining.options(), workers);
  }

  @AfterEach
  void stop() {
    workers.close();
  }

  @ParameterizedTest
  @EnumSource(HeadKind.class)
  void ofAHeadAgainstLabels(HeadKind kind) {
    HeadSpec head = head(kind);
    double[] labels = labels(head);
    compare(
        head.outputs(),
        (raw, gradient) -> HeadLoss.add(head, labels, WEIGHT, raw, 0, gradient),
        kind.name());
  }

  @ParameterizedTest
  @EnumSource(HeadKind.class)
  void ofAHeadAgainstSmoothedLabels(HeadKind kind) {
    HeadSpec head = head(kind);
    double[] labels = LabelSmoothing.of(head, labels(head), 0.1);
    compare(
        head.outputs(),
        (raw, gradient) -> HeadLoss.add(head, labels, WEIGHT, raw, 0, gradient),
        kind.name());
  }

  @ParameterizedTest
  @EnumSource(HeadKind.class)
  void ofAHeadAgainstATeacher(HeadKind kind) {
    HeadSpec head = head(kind);
    float[] raw = raw(head.outputs(), 9);
    double[] taught = HeadOutputs.probabilities(head, raw, 0);
    float[] targets = new float[taught.length];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = (float) taught[i];
    }
    compare(
        head.outputs(),
        (now, gradient) -> SoftLoss.add(head, targets, WEIGHT, now, 0, gradient),
        kind.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ranks", "levels", "valence", "v-levels", "three", "five", "tags"})
  void ofTheProduct(String name) {
    List<String> names = data.tasks().stream().map(task -> task.head().name()).toList();
    int task = names.indexOf(name);
    HeadSpec head = data.tasks().get(task).head();
    Label label = new Label(task, labels(head));
    ProductLoss loss = new ProductLoss(data.links(), data.productShares(), 1);
    compare(
        ProductOutputs.COUNT,
        (raw, gradient) -> {
          // The maps' gradients are compared by GradientTest.
          double value = loss.add(label, WEIGHT, raw, gradient, new Gradient(loss.maps()));
          Arrays.fill(gradient, ProductOutputs.VALENCE_ERROR, gradient.length, 0);
          return value;
        },
        name);
  }

  private HeadSpec head(HeadKind kind) {
    return data.tasks().stream()
        .map(Task::head)
        .filter(head -> head.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static double[] labels(HeadSpec head) {
    double[] labels = new double[head.labels().size()];
    switch (head.kind()) {
      case SINGLE_LABEL -> labels[1] = 1;
      case MULTI_LABEL -> labels[0] = 1;
      case ORDINAL -> Arrays.fill(labels, head.low() + 1);
      case REGRESSION -> Arrays.fill(labels, head.low() + 0.3 * (head.high() - head.low()));
    }
    return labels;
  }

  private static float[] raw(int size, long seed) {
    float[] raw = new float[size];
    for (int i = 0; i < size; i++) {
      raw[i] = Math.round(64 * Noise.gaussian(seed, i)) / 64f;
    }
    return raw;
  }

  private interface Loss {
    double add(float[] raw, float[] gradient);
  }

  private static void compare(int outputs, Loss loss, String name) {
    float[] raw = raw(outputs, 3);
    float[] gradient = new float[outputs];
    loss.add(raw, gradient);
    double difference = 0;
    double size = 0;
    for (int i = 0; i < outputs; i++) {
      double slope = slope(raw, i, changed -> loss.add(changed, new float[outputs]));
      difference += Math.pow(gradient[i] - slope, 2);
      size += slope * slope;
    }
    double error = Math.sqrt(difference / size);
    assertTrue(size > 0, name + " has no gradient");
    assertTrue(error <= RELATIVE_ERROR, name + ": relative error " + error);
  }

  /** By central differences of two steps, so that the error falls with the fourth power. */
  private static double slope(float[] raw, int output, ToDoubleFunction<float[]> loss) {
    double one = difference(raw, output, STEP, loss);
    double two = difference(raw, output, 2 * STEP, loss);
    return (4 * one - two) / 3;
  }

  private static double difference(
      float[] raw, int output, float step, ToDoubleFunction<float[]> loss) {
    float[] changed = raw.clone();
    changed[output] = raw[output] + step;
    double above = loss.applyAsDouble(changed);
    changed[output] = raw[output] - step;
    return (above - loss.applyAsDouble(changed)) / (2 * step);
  }
}
