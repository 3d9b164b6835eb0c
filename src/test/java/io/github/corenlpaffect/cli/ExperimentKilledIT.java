package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.experiment.MadeUpTickets;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An experiment that is killed goes on. */
class ExperimentKilledIT {
  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void writeMadeUpFiles() throws IOException {
    SmallModel.ofCorpus(11).write(folder.resolve("base.model"));
    table = MadeUpTickets.write(folder.resolve("tickets.tsv"));
  }

  @Test
  @Timeout(240)
  void goesOnWithoutRepeatingWhatIsFinishedAndEndsTheSame() throws Exception {
    Path whole = folder.resolve("whole");
    Path killed = folder.resolve("killed");
    assertEquals(0, Run.affect(arguments(whole).toArray()).code());

    killAfterARun(killed);
    Map<Path, FileTime> finished = results(killed);
    Run resumed = Run.affect(arguments(killed).toArray());

    assertEquals(0, resumed.code(), resumed.err());
    assertTrue(results(killed).entrySet().containsAll(finished.entrySet()));
    assertEquals(results(whole).size(), results(killed).size());
    for (Path result : results(killed).keySet()) {
      Path other = whole.resolve(killed.relativize(result));
      assertEquals(read(other).get("figures"), read(result).get("figures"));
      assertEquals(read(other).get("epoch"), read(result).get("epoch"));
    }
    assertArrayEquals(
        Files.readAllBytes(whole.resolve("best.model")),
        Files.readAllBytes(killed.resolve("best.model")));
  }

  private List<String> arguments(Path out) {
    return List.of(
        "experiment",
        "--props",
        "props/experiments/own.properties",
        "--data",
        table.toString(),
        "--out",
        out.toString(),
        "--jobs",
        "2",
        "-Dtrain.base=" + folder.resolve("base.model"),
        "-Dexperiment.resamples=100",
        "-Dtrain.epochs=30",
        "-Dtrain.patience=30");
  }

  /** Runs the same experiment in a virtual machine of its own. */
  private void killAfterARun(Path out) throws Exception {
    KilledCommand.run(arguments(out), folder.resolve("killed.log"), () -> !results(out).isEmpty());
  }

  private static Map<Path, FileTime> results(Path out) throws IOException {
    Map<Path, FileTime> results = new HashMap<>();
    if (Files.isDirectory(out.resolve("runs"))) {
      try (Stream<Path> runs = Files.list(out.resolve("runs"))) {
        for (Path run : runs.toList()) {
          Path result = run.resolve("result.json");
          if (Files.exists(result)) {
            results.put(result, Files.getLastModifiedTime(result));
          }
        }
      }
    }
    return results;
  }

  private static JsonObject read(Path file) throws IOException {
    return Json.createReader(new StringReader(Files.readString(file))).readObject();
  }
}
