package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.experiment.LearningCurve.Epoch;
import io.github.corenlpaffect.train.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
  private static final LearningCurve CURVE =
      new LearningCurve(12, ImmutableList.of(new Epoch(1, 0.5, ImmutableMap.of("a", 0.25))));
  private static final RunResult RESULT =
      new RunResult(
          "id",
          ImmutableMap.of("train.rate", "0.1"),
          1,
          ImmutableList.of(
              new Figure("a", "Pearson", OptionalDouble.of(0.1), OptionalDouble.empty(), 7)),
          CURVE,
          new Cost(12, 0.5, 8.25, 99));

  @TempDir private Path folder;

  @Test
  void aRunIsFinishedWithItsResult() throws IOException {
    RunFolder run = new RunFolder(folder);
    run.write(CURVE);

    assertEquals(Optional.empty(), run.result());
    assertEquals(CURVE, run.curve());

    run.write(RESULT, List.of());
    assertEquals(Optional.of(RESULT), run.result());
    assertEquals(List.of(), run.predictions());
  }

  @Test
  void predictionsComeBack() throws IOException {
    TaskPredictions task =
        new TaskPredictions(
            "own/a",
            "own",
            9,
            new int[] {2, 8},
            new double[][] {{0.5, Double.NaN}, {1, 0}},
            new double[][] {{0.25, 0.75}, {0.125, 0}});
    new RunFolder(folder).write(RESULT, List.of(task));
    TaskPredictions read = new RunFolder(folder).predictions().get(0);

    assertEquals("own/a", read.task());
    assertEquals("own", read.corpus());
    assertEquals(9, read.texts());
    assertArrayEquals(task.labelled(), read.labelled());
    assertArrayEquals(task.gold(), read.gold());
    assertArrayEquals(task.predicted(), read.predicted());
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("result.json"), "{\"run\":");

    IOException damaged = assertThrows(IOException.class, () -> new RunFolder(folder).result());
    assertTrue(damaged.getMessage().contains("result.json is damaged"), damaged.getMessage());
  }

  @Test
  void anEpochThatIsToldOfAgainTakesTheOldOnesPlace() {
    LearningCurve curve =
        CURVE
            .with(12, new Epoch(2, 1, ImmutableMap.of("a", 0.5)))
            .with(12, new Epoch(2, 2, ImmutableMap.of("a", 0.5)));

    assertEquals(2, curve.epochs().size());
    assertEquals(2.5, curve.seconds());
    assertEquals(0.5, curve.mean(2, List.of("a", "b")));
    assertEquals(Double.NaN, curve.mean(3, List.of("a")));
  }
}
