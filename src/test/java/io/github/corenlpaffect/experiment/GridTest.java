package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void readsWhatVariesAndWhatAllHave() {
    Grid grid =
        grid(
            """
            train.epochs = 3
            train.model = somewhere
            grid.train.rate = 0.001 | 0.002
            grid.tasks = all | two: own/a, own/b
            grid.seeds = 1 2 3
            experiment.single = true
            experiment.targets = own/a
            experiment.tune = train.warmup: 10 | 20
            experiment.sample = 0.1
            experiment.measure = train
            """);

    assertEquals("3", grid.base().get("train.epochs"));
    assertEquals("0.1", grid.base().get("train.sample"));
    assertEquals("0.1", grid.base().get("train.validation"));
    assertFalse(grid.base().containsKey("train.model"));
    assertEquals(List.of("train.rate"), grid.axes().stream().map(Axis::option).toList());
    assertEquals(List.of("0.001", "0.002"), grid.axes().get(0).values());
    assertEquals(TaskSet.ALL, grid.taskSets().get(0));
    assertEquals("two", grid.taskSets().get(1).name());
    assertEquals(Set.of("own/a", "own/b"), grid.taskSets().get(1).members());
    assertEquals(List.of(1L, 2L, 3L), grid.seeds());
    assertTrue(grid.single());
    assertEquals(Set.of("own/a"), grid.targets());
    assertEquals(Optional.of(List.of("10", "20")), grid.tune().map(Axis::values));
    assertEquals(MeasuredPart.TRAIN, grid.measure());
  }

  @Test
  void strategiesSetSeveralOptions() {
    Grid grid =
        grid("grid.strategy = plain | both: train.weighting = dwa, train.combination = pcgrad");
    Axis axis = grid.axes().get(0);

    assertEquals(List.of("plain", "both"), axis.labels());
    assertEquals("plain", axis.inFull("plain"));
    assertEquals("both (train.weighting = dwa, train.combination = pcgrad)", axis.inFull("both"));
    assertEquals(Map.of(), axis.settings(axis.values().get(0)));
    assertEquals(
        Map.of("train.weighting", "dwa", "train.combination", "pcgrad"),
        axis.settings(axis.values().get(1)));
  }

  @Test
  void aStrategyWithoutSettingsIsExplained() {
    assertRefused("grid.strategy = plain | odd: pcgrad", "grid.strategy: pcgrad is no setting");
  }

  @Test
  void seedsAloneMakeAGrid() {
    Grid grid = grid("grid.seeds = 4 5");

    assertEquals(List.of(), grid.axes());
    assertEquals(List.of(TaskSet.ALL), grid.taskSets());
    assertEquals(MeasuredPart.DEV, grid.measure());
    assertFalse(grid.single());
  }

  @Test
  void anEmptyGridIsRefused() {
    assertRefused("train.rate = 1", "the grid is empty");
    assertRefused("grid.train.rate =", "grid.train.rate = : a value is empty");
    assertRefused("grid.train.rate = 1 |", "a value is empty");
    assertRefused("grid.seeds = ", "grid.seeds names no seed");
  }

  @Test
  void whatCannotBeUnderstoodIsNamed() {
    assertRefused("grid.seeds = 1 two", "grid.seeds: 'two' is no whole number");
    assertRefused("grid.train.rate = 1 | 1", "grid.train.rate names a value twice");
    assertRefused("grid.s = a: train.rate = 1 | a: train.rate = 2", "grid.s names a value twice");
    assertRefused("grid.tasks = a | b: c", "'a' is no set of tasks; write NAME: TASK-OR-CORPUS");
    assertRefused("grid.tasks = a: b | a: c", "two sets of the name a");
    assertRefused("grid.seeds = 1\nexperiment.single = yes", "it must be true or false");
    assertRefused("grid.seeds = 1\nexperiment.tune = train.rate", "write OPTION: VALUE");
    assertRefused("grid.seeds = 1\nexperiment.measure = test", "it is dev or train");
  }

  @Test
  void whatIsGivenToEveryRunCannotVary() {
    assertRefused("grid.train.seed = 1 | 2", "train.seed cannot vary so; grid.seeds names");
  }

  @Test
  void anOptionThatIsSetTwiceIsRefused() {
    assertRefused(
        "grid.train.rate = 1 | 2\nexperiment.tune = train.rate: 1 | 2",
        "train.rate is set by grid.train.rate and by experiment.tune");
    assertRefused(
        "grid.s = a | b: train.rate = 2\nexperiment.tune = train.rate: 1 | 2",
        "train.rate is set by grid.s and by experiment.tune");
    assertRefused(
        "grid.s = a | b: train.rate = 2\ngrid.train.rate = 1 | 2",
        "train.rate is set by grid.s and by grid.train.rate");
  }

  @Test
  void anUnknownOptionListsTheKnown() {
    assertRefused("grid.seeds = 1\nexperiment.tuning = 3", "unknown option experiment.tuning");
    assertRefused("grid.seeds = 1\nexperiment.tuning = 3", "experiment.tune");
  }

  private static void assertRefused(String lines, String message) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> grid(lines));
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }

  static Grid grid(String lines) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Grid.of(properties);
  }
}
