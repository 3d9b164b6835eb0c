package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.train.optimisation.ConflictStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups of tasks in steps of training. */
class GroupBalanceTest {
  private static final int STEPS = 12;
  private static final double RATE = 0.01;

  static Stream<List<String>> strategies() {
    return Stream.of("equal", "fixed", "uncertainty", "dwa", "random", "gradnorm")
        .flatMap(
            weighting ->
                Stream.of("sum", "pcgrad", "cagrad", "mgda")
                    .map(
                        combination ->
                            List.of(
                                "train.weighting", weighting, "train.combination", combination)));
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void everyStrategyTakesTheSameStepsOnOneThreadAndOnTwo(List<String> strategy) {
    String[] names = strategy.toArray(String[]::new);
    String[] options = strategy.contains("fixed") ? with(names, "weight.emotions", "2") : names;
    List<float[]> one = weights(1, options);
    List<float[]> two = weights(2, options);
    for (int i = 0; i < one.size(); i++) {
      assertArrayEquals(one.get(i), two.get(i));
    }
    for (float[] values : one) {
      for (float value : values) {
        assertTrue(Float.isFinite(value));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "serial", "attention", "experts"})
  void gradientsOfGroupsAddUpToThoseOfAll(String architecture) {
    List<float[]> together = weights(1, "train.architecture", architecture);
    List<float[]> apart = weights(1, "train.architecture", architecture, "train.conflicts", "true");
    for (int i = 0; i < together.size(); i++) {
      assertArrayEquals(together.get(i), apart.get(i), 2e-3f);
    }
  }

  @Test
  void strategiesMakeADifference() {
    List<float[]> sum = weights(1);
    strategies()
        .filter(strategy -> !strategy.contains("fixed") && !strategy.contains("sum"))
        .forEach(
            strategy ->
                assertFalse(
                    areClose(sum, weights(1, strategy.toArray(String[]::new))),
                    strategy.toString()));
  }

  @Test
  void conflictsAreCountedBetweenTheKindsOfTasks() {
    Run run = new Run(1, "train.conflicts", "true");
    run.steps();
    List<ConflictStatistics.Pair> pairs = run.stepper.balance().conflicts().pairs();
    assertEquals(6, pairs.size(), "of valence, sentiment, emotions, other");
    assertEquals(List.of("valence", "sentiment", "emotions", "other"), run.names());
    assertTrue(pairs.stream().anyMatch(pair -> pair.steps() == STEPS), pairs.toString());
    run.workers.close();
  }

  @Test
  void groupsMayBeNamed() {
    Run run =
        new Run(
            1, "group.one", "ranks levels valence v-levels three", "group.two", "five tags topic");
    assertEquals(List.of("one", "two"), run.names());
    run.workers.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ranks levels", "ranks levels valence v-levels three five tags topic odd"})
  void groupsMustHaveEachTaskOnce(String tasks) {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> new Run(1, "group.one", tasks));
    assertTrue(e.getMessage().startsWith("group."), e.getMessage());
  }

  @Test
  void aWeightOfNoGroupIsRefused() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Run(1, "train.weighting", "fixed", "weight.nothing", "2"));
    assertTrue(e.getMessage().contains("nothing"), e.getMessage());
  }

  @Test
  void lossesThatAreNoNumbersNameTaskAndStep() {
    Run run = new Run(1);
    run.network.encoder().parameters().get(0).row(0)[0] = Float.NaN;
    run.network.architecture().layers().get(0).parameters().get(1).row(0)[0] = Float.NaN;
    List<float[]> before = run.weights();
    Exception e = assertThrows(DivergedException.class, run::steps);
    assertTrue(e.getMessage().matches("the loss of task \\S+ is not a finite number in step 1:.*"));
    List<float[]> after = run.weights();
    for (int i = 0; i < before.size(); i++) {
      assertArrayEquals(before.get(i), after.get(i));
    }
    run.workers.close();
  }

  private static String[] with(String[] options, String... more) {
    return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
  }

  private static List<float[]> weights(int threads, String... options) {
    Run run = new Run(threads, options);
    run.steps();
    run.workers.close();
    return run.weights();
  }

  private static boolean areClose(List<float[]> one, List<float[]> other) {
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < one.get(i).length; j++) {
        if (Math.abs(one.get(i)[j] - other.get(i)[j]) > 1e-4) {
          return false;
        }
      }
    }
    return true;
  }

  /** A few steps of a small training. */
  private static final class Run {
    final Workers workers;
    final TrainingData data;
    final NetworkInTraining network;
    final Stepper stepper;

    Run(int threads, String... chosen) {
      workers = new Workers(threads);
      TrainingOptions options = SmallTraining.options(with(chosen, "train.batch", "6"));
      data = SmallTraining.data(options, workers);
      network = NetworkInTraining.random(data, options);
      stepper = new Stepper(data, options, network, workers);
    }

    List<String> names() {
      return stepper.balance().groups().names();
    }

    void steps() {
      TaskLosses losses = new TaskLosses(data.tasks().size());
      List<Example> examples = data.corpora().get(0).examples();
      for (int step = 1; step <= STEPS; step++) {
        stepper.step(examples, step, RATE, losses);
      }
      stepper.balance().endEpoch();
    }

    List<float[]> weights() {
      List<float[]> weights = new ArrayList<>();
      network.parameters().forEach(parameter -> weights.add(parameter.matrix().flat()));
      return weights;
    }
  }
}
