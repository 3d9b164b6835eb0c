package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.experiment.MadeUpTickets;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCommandTest {
  private static final String OWN = "props/experiments/own.properties";

  @TempDir private Path folder;

  @Test
  void anEveningWithOnesOwnTableEndsWithAModelThatAnnotates() throws IOException {
    Path table = MadeUpTickets.write(folder.resolve("tickets.tsv"));
    Path out = folder.resolve("out");

    Run experiment =
        Run.affect(
            "experiment",
            "--props",
            OWN,
            "--data",
            table,
            "--out",
            out,
            "-Dgrid.seeds=1 2",
            "-Dexperiment.tune=",
            "-Dtrain.rate=0.003",
            "-Dtrain.epochs=8");

    assertEquals(0, experiment.code(), experiment.err());
    Path best = out.resolve("best.model");
    assertTrue(experiment.out().contains("its model: " + best), experiment.out());
    assertTrue(experiment.out().contains("report: " + out.resolve("report.html")));
    assertTrue(Files.readString(out.resolve("report.md")).contains("single own/urgency"));

    double urgent = urgency(best, "we see that the site is down again!");
    double idle = urgency(best, "they want a new name.");
    assertTrue(urgent > idle + 0.3, urgent + " against " + idle);
  }

  private static double urgency(Path model, String text) {
    Run run =
        Run.affect("annotate", "--model", model, "--format", "jsonl", "--lines", "--text", text);
    assertEquals(0, run.code(), run.err());
    String number =
        run.out().replaceAll("(?s).*\"own/urgency\":\\s*\\{\"value\":\\s*([\\d.]+).*", "$1");
    return Double.parseDouble(number);
  }

  @Test
  void aRunThatFailsIsToldAndTheExitCodeSaysSo() throws IOException {
    SmallModel.ofCorpus(11).write(folder.resolve("base.model"));
    Path table = MadeUpTickets.write(folder.resolve("tickets.tsv"));

    Run run =
        Run.affect(
            "experiment",
            "--props",
            OWN,
            "--data",
            table,
            "--out",
            folder.resolve("out"),
            "-Dtrain.base=" + folder.resolve("base.model"),
            "-Dgrid.seeds=1",
            "-Dexperiment.tune=",
            "-Dgrid.train.rate=0.01 | 1e38",
            "-Dtrain.epochs=2");

    assertEquals(1, run.code());
    assertTrue(run.out().contains("best recipe: "), run.out());
    assertTrue(run.err().contains("seed 1 failed: the loss of task own/"), run.err());
  }

  @Test
  void anEmptyGridIsRefusedInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.properties"), "train.epochs = 1\n");

    Run run = Run.affect("experiment", "--props", file, "--out", folder.resolve("out"));

    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("affect: the grid is empty"), run.err());
    assertTrue(Files.notExists(folder.resolve("out")));
  }

  @Test
  void anUnknownOptionIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path table = MadeUpTickets.write(folder.resolve("tickets.tsv"));

    Run run =
        Run.affect(
            "experiment",
            "--props",
            OWN,
            "--data",
            table,
            "--out",
            folder.resolve("out"),
            "-Dgrid.train.weigting=1 | 2");

    assertEquals(1, run.code());
    assertTrue(run.err().contains("unknown option train.weigting; known are"), run.err());
    assertTrue(Files.notExists(folder.resolve("out")));
  }

  @Test
  void noJobsAreAWrongCall() {
    assertEquals(
        2, Run.affect("experiment", "--props", OWN, "--out", folder, "--jobs", "0").code());
  }
}
