package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.AffectModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {
  private static final String TWO_SEEDS = "grid.seeds = 1 2\n";

  @TempDir private Path folder;
  private SmallExperiment experiment;

  @BeforeEach
  void writeFiles() throws IOException {
    experiment = SmallExperiment.in(folder);
  }

  @Test
  void everyRecipeIsRunWithEverySeedAndTheBestModelIsKept() throws IOException {
    Findings findings =
        experiment.run(TWO_SEEDS + "grid.train.anchorWeight = 1 | 0.1\nexperiment.single = true\n");

    assertEquals(
        List.of("R1", "R2", "S1", "S2"),
        findings.recipes().stream().map(RecipeFindings::label).toList());
    for (RecipeFindings recipe : findings.recipes()) {
      assertEquals(2, recipe.result().runs().size());
    }
    assertEquals(8, experiment.runs().size());
    assertEquals(0, findings.failures());
    RecipeFindings winner = findings.winner().orElseThrow();
    AffectModel best = AffectModel.load(experiment.out().resolve(Findings.BEST_MODEL));
    assertEquals(
        winner.result().recipe().options().get("train.anchorWeight"),
        best.provenance().entries().get("train.anchorWeight"));
  }

  @Test
  void gainIsTakenFromTheFiguresOfTheControls() throws IOException {
    Findings findings = experiment.run("grid.seeds = 1\nexperiment.single = true\n");
    RecipeFindings joint = findings.joint().get(0);
    double urgency = mean(findings.recipes().get(1), "own/urgency");
    double topic = mean(findings.recipes().get(2), "own/topic");
    Map<String, Double> changes =
        Map.of(
            "own/urgency", (mean(joint, "own/urgency") - urgency) / urgency,
            "own/topic", (mean(joint, "own/topic") - topic) / topic);

    assertTrue(findings.withoutGain().size() < changes.size());
    assertEquals(
        changes.entrySet().stream()
            .filter(change -> !findings.withoutGain().contains(change.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .average()
            .orElseThrow(),
        joint.gain().orElseThrow().value(),
        1e-12);
  }

  private static double mean(RecipeFindings recipe, String task) {
    return recipe.head().get(task).mean();
  }

  @Test
  void nothingThatIsFinishedIsRepeated() throws IOException {
    experiment.run(TWO_SEEDS);
    Map<String, FileTime> before = times();
    experiment.run(TWO_SEEDS);

    assertEquals(before, times());
    assertTrue(experiment.said().contains("runs: 2 runs are there already"));
    assertFalse(experiment.said().stream().anyMatch(line -> line.startsWith("runs of")));
  }

  @Test
  void seedsAndValuesMayBeAdded() throws IOException {
    experiment.run("grid.seeds = 1\ngrid.train.anchorWeight = 1\n");
    Map<String, FileTime> before = times();
    experiment.run(TWO_SEEDS + "grid.train.anchorWeight = 1 | 0.1\n");

    assertTrue(times().entrySet().containsAll(before.entrySet()));
    assertEquals(4, times().size());
    assertTrue(experiment.said().contains("runs of 3"));
  }

  @Test
  void aFolderOfAnotherGridIsRefusedAndLeftAsItWas() throws IOException {
    experiment.run(TWO_SEEDS);
    byte[] before = Files.readAllBytes(experiment.out().resolve("experiment.json"));

    assertRefused("train.rate was 0.02, is 0.03", TWO_SEEDS + "train.rate = 0.03\n");
    assertRefused("grid.seeds was 1 | 2, is 1", "grid.seeds = 1\n");
    assertRefused(
        "grid.train.warmup was nothing, is 1 | 2", TWO_SEEDS + "grid.train.warmup = 1 | 2\n");
    MadeUpTickets.write(experiment.table());
    List<String> lines = Files.readAllLines(experiment.table());
    Files.write(experiment.table(), lines.subList(0, lines.size() - 1));
    assertRefused("texts of own was ", TWO_SEEDS);
    assertArrayEquals(before, Files.readAllBytes(experiment.out().resolve("experiment.json")));
  }

  @Test
  void aFolderOfOtherFilesIsRefused() throws IOException {
    Files.createDirectories(experiment.out());
    Files.writeString(experiment.out().resolve("thesis.txt"), "text");

    assertRefused("is no folder of an experiment, and not empty", TWO_SEEDS);
  }

  @Test
  void aFolderInUseIsRefused() throws IOException {
    GridDescription grid =
        GridDescription.of(experiment.grid(TWO_SEEDS), experiment.data(TWO_SEEDS));
    ExperimentFolder used = ExperimentFolder.open(experiment.out(), grid);

    assertRefused("is in use", TWO_SEEDS);
    used.close();
    assertEquals(1, experiment.run("grid.seeds = 1 2\n").joint().size());
  }

  @Test
  void aRunThatWasStoppedEndsWithTheSameResult() throws IOException {
    experiment.run(TWO_SEEDS);
    String run = experiment.runs().get(0);
    RunResult whole = result(run);
    byte[] best = Files.readAllBytes(experiment.out().resolve(Findings.BEST_MODEL));
    Path ofRun = experiment.out().resolve("runs").resolve(run);
    Files.delete(ofRun.resolve("result.json"));
    Files.deleteIfExists(ofRun.resolve("best-epoch.model"));
    experiment.run(TWO_SEEDS);

    assertEquals(whole.figures(), result(run).figures());
    assertEquals(whole.epoch(), result(run).epoch());
    assertArrayEquals(best, Files.readAllBytes(experiment.out().resolve(Findings.BEST_MODEL)));
  }

  @Test
  void everyRecipeIsTunedByTheSameBudget() throws IOException {
    Findings findings =
        experiment.run(
            TWO_SEEDS + "experiment.single = true\nexperiment.tune = train.rate: 0.0001 | 0.02\n");

    // three recipes, two values with the first seed, one more seed with the better value
    assertEquals(3 * 2 + 3, experiment.runs().size());
    for (RecipeFindings recipe : findings.recipes()) {
      String tuned = recipe.result().tuned().orElseThrow().value();
      for (RunResult run : recipe.result().runs().values()) {
        assertEquals(tuned, run.options().get("train.rate"));
      }
    }
  }

  @Test
  void aRunThatFailsIsToldWithItsReasonAndTheOthersGoOn() throws IOException {
    Findings findings = experiment.run("grid.seeds = 1\ngrid.train.rate = 0.02 | 1e38\n");

    assertEquals(1, findings.failures());
    String reason = findings.recipes().get(1).result().failures().get(1L);
    assertTrue(reason.startsWith("the loss of task own/"), reason);
    assertEquals("R1", findings.winner().orElseThrow().label());
    assertEquals(0, findings.pairs().size());
  }

  @Test
  void whatIsTunedToDivergeIsPassedOver() throws IOException {
    Findings findings =
        experiment.run("grid.seeds = 1\nexperiment.tune = train.rate: 1e38 | 0.02\n");

    assertEquals(0, findings.failures());
    assertEquals("0.02", findings.recipes().get(0).result().tuned().orElseThrow().value());
  }

  @Test
  void theCurveHasEveryEpochAndTheCostIsKnown() throws IOException {
    Findings findings = experiment.run("grid.seeds = 1\n");
    RunResult run = findings.recipes().get(0).result().runs().get(1L);

    assertEquals(
        List.of(1, 2, 3), run.curve().epochs().stream().map(LearningCurve.Epoch::number).toList());
    assertTrue(run.curve().epochs().get(0).figures().containsKey("own/urgency"));
    assertTrue(run.cost().parameters() > 0);
    assertTrue(run.cost().microseconds() > 0);
    assertEquals(Files.size(experiment.out().resolve(Findings.BEST_MODEL)), run.cost().bytes());
  }

  @Test
  void whatIsMeasuredHasNoPartInChoosing() throws IOException {
    RunResult run = experiment.run("grid.seeds = 1\n").recipes().get(0).result().runs().get(1L);

    // measured are 60 texts; of the other 240 about a tenth chooses the epoch
    assertEquals(60, run.figures().get(0).texts());
    assertEquals("every 5", run.options().get("withheld.own"));
    assertEquals("0.1", run.options().get("train.validation"));
    assertNotEquals(
        run.figure("own/urgency").orElseThrow(),
        run.curve().epochs().get(run.epoch() - 1).figures().get("own/urgency"));
  }

  private RunResult result(String run) throws IOException {
    return new RunFolder(experiment.out().resolve("runs").resolve(run)).result().orElseThrow();
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new HashMap<>();
    for (String run : experiment.runs()) {
      Path file = experiment.out().resolve("runs").resolve(run).resolve("result.json");
      times.put(run, Files.getLastModifiedTime(file));
    }
    return times;
  }

  private void assertRefused(String message, String lines) {
    IOException refused = assertThrows(IOException.class, () -> experiment.run(lines));
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }
}
