package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.linear.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps tasks from learning too much, worked out by hand. */
class RegularisationTest {
  private static final double EXACT = 1e-12;

  @Test
  void smoothedClassesGiveAShareToAll() {
    HeadSpec four = HeadSpec.singleLabel("four", List.of("a", "b", "c", "d"));
    assertArrayEquals(
        new double[] {0.05, 0.85, 0.05, 0.05},
        LabelSmoothing.of(four, new double[] {0, 1, 0, 0}, 0.2),
        EXACT);
  }

  @Test
  void smoothedTagsMoveTowardsAHalfAndMissingOnesStayMissing() {
    HeadSpec tags = HeadSpec.multiLabel("tags", List.of("a", "b", "c"));
    assertArrayEquals(
        new double[] {0.9, 0.1, Double.NaN},
        LabelSmoothing.of(tags, new double[] {1, 0, Double.NaN}, 0.2),
        EXACT);
  }

  @Test
  void amountsAndLevelsAreNotSmoothed() {
    double[] labels = {0.3};
    HeadSpec amount = HeadSpec.regression("amount", 0, 1, List.of("value"));
    assertSame(labels, LabelSmoothing.of(amount, labels, 0.2));
    HeadSpec level = HeadSpec.ordinal("level", 0, 3, List.of("value"));
    assertSame(labels, LabelSmoothing.of(level, labels, 0.2));
  }

  @Test
  void thePenaltyPullsEachTowerToTheirMean() {
    Parameter one = Parameter.from("layer.0", Matrix.of(1, 2, 1, 5));
    Parameter two = Parameter.from("layer.1", Matrix.of(1, 2, 3, 1));
    Parameter other = Parameter.from("other", Matrix.of(1, 2, 7, 7));
    List<Gradient> gradients = List.of(new Gradient(one), new Gradient(two), new Gradient(other));
    gradients.get(0).touch(0)[0] = 10;
    new TaskMeanPenalty(List.of(ImmutableList.of(one, two)), 0.5).add(gradients);
    assertArrayEquals(new float[] {10 + 0.5f * (1 - 2), 0.5f * (5 - 3)}, gradients.get(0).row(0));
    assertArrayEquals(new float[] {0.5f * (3 - 2), 0.5f * (1 - 3)}, gradients.get(1).row(0));
    assertEquals(0, gradients.get(2).touchedRows());
  }

  @Test
  void aPenaltyHoldsTowersTogether() {
    double free = distance("0");
    double held = distance("3");
    assertTrue(held < free / 2, held + " against " + free);
  }

  /** Between the first layers of two towers after some steps. */
  private static double distance(String penalty) {
    try (Workers workers = new Workers(1)) {
      TrainingOptions options =
          SmallTraining.options(
              "train.architecture", "cross_stitch", "train.taskMeanPenalty", penalty);
      TrainingData data = SmallTraining.data(options, workers);
      NetworkInTraining network = NetworkInTraining.random(data, options);
      Stepper stepper = new Stepper(data, options, network, workers);
      TaskLosses losses = new TaskLosses(data.tasks().size());
      for (int step = 1; step <= 40; step++) {
        stepper.step(data.corpora().get(0).examples(), step, 0.02, losses);
      }
      ImmutableList<Parameter> peers = network.architecture().peers().get(0);
      double sum = 0;
      for (int row = 0; row < peers.get(0).matrix().rows(); row++) {
        for (int i = 0; i < peers.get(0).matrix().columns(); i++) {
          sum += Math.pow(peers.get(0).row(row)[i] - peers.get(1).row(row)[i], 2);
        }
      }
      return Math.sqrt(sum);
    }
  }

  @Test
  void aTaskStopsThatHasNotRisenForSomeEpochs() {
    TaskStops stops = new TaskStops(2, 2);
    for (double figure : new double[] {0.4, 0.5, 0.5}) {
      stops.observe(0, figure);
      stops.observe(1, figure);
    }
    assertFalse(stops.hasStopped(0), "one epoch is not two");
    stops.observe(0, 0.45);
    stops.observe(1, 0.6);
    assertTrue(stops.hasStopped(0));
    assertFalse(stops.hasStopped(1));
    TaskStops restored = new TaskStops(2, 2);
    restored.restore(stops.state());
    assertTrue(restored.hasStopped(0));
    assertFalse(restored.hasStopped(1));
  }

  @Test
  void withoutPatienceNoTaskStops() {
    TaskStops stops = new TaskStops(1, 0);
    for (int epoch = 0; epoch < 9; epoch++) {
      stops.observe(0, 0.1);
    }
    assertFalse(stops.hasStopped(0));
  }
}
