package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.experiment.LearningCurve.Epoch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuningTest {
  private static final String LINES = "grid.seeds = 1";
  private static final Axis RATES = Axis.of("", "train.rate", "0.1 | 0.2 | 0.3");

  @TempDir private Path folder;
  private SmallExperiment experiment;
  private RunFactory factory;
  private Recipe recipe;
  private Tuning tuning;

  @BeforeEach
  void writeFiles() throws IOException {
    experiment = SmallExperiment.in(folder);
    ExperimentData data = experiment.data(LINES);
    factory = new RunFactory(data);
    recipe = Recipes.of(experiment.grid(LINES), data).get(0);
    tuning = new Tuning(RATES, List.of(recipe), 1, factory);
  }

  @Test
  void theBestMeanOfTheTargetsWins() {
    assertEquals("0.2", best(result(0.4, 0.4), result(0.9, 0.1), result(0.2, 0.3)));
  }

  @Test
  void theFirstOfEqualsWins() {
    assertEquals("0.1", best(result(0.4, 0.4), result(0.4, 0.4), result(0.3, 0.5)));
  }

  @Test
  void aRunThatFailedIsPassedOver() {
    RunOutcome failed = RunOutcome.failed(new IllegalArgumentException("diverged"));

    assertEquals("0.3", best(failed, failed, result(0, 0)));
    assertEquals("0.1", best(failed, failed, failed));
  }

  @Test
  void aRunIsKnownByItsOptionsAndData() throws IOException {
    String id = id(1, "0.1");
    Recipe elsewhere =
        Recipes.of(
                experiment.grid(LINES + "\ntrain.data = " + folder + "/./own.tsv"),
                experiment.data(LINES))
            .get(0);

    assertEquals(id, id(1, "0.1"));
    assertEquals(id, factory.run(elsewhere, 1, tuned("0.1")).id());
    assertNotEquals(id, id(2, "0.1"));
    assertNotEquals(id, id(1, "0.2"));
    String less = LINES + "\nexperiment.sample = 0.5";
    assertNotEquals(id, new RunFactory(experiment.data(less)).run(recipe, 1, tuned("0.1")).id());
  }

  private String id(long seed, String rate) throws IOException {
    return factory.run(recipe, seed, tuned(rate)).id();
  }

  private static Optional<TunedValue> tuned(String rate) {
    return Optional.of(new TunedValue("train.rate", rate));
  }

  private String best(RunOutcome... outcomes) {
    Map<String, RunOutcome> byId = new HashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      byId.put(tuning.runs().get(i).id(), outcomes[i]);
    }
    return tuning.best(recipe, byId).value();
  }

  /** After the second epoch, which is the best. */
  private static RunOutcome result(double urgency, double topic) {
    LearningCurve curve =
        new LearningCurve(
            1,
            ImmutableList.of(
                new Epoch(1, 1, ImmutableMap.of("own/urgency", 1.0, "own/topic", 1.0)),
                new Epoch(2, 1, ImmutableMap.of("own/urgency", urgency, "own/topic", topic))));
    return RunOutcome.of(
        new RunResult("id", ImmutableMap.of(), 2, ImmutableList.of(), curve, new Cost(1, 1, 1, 1)));
  }
}
