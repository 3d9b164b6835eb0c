package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferCommandTest {
  private static final String PROPERTIES = "props/experiments/transfer.properties";

  /** What keeps the study of the properties file small. */
  private static final List<String> SMALL =
      List.of(
          "-Dtrain.sample=1",
          "-Dtrain.filters=6",
          "-Dtrain.hidden=6",
          "-Dtrain.codeSize=6",
          "-Dtrain.buckets=20",
          "-Dtrain.minEmbeddingCount=1",
          "-Dtrain.epochs=2",
          "-Dtransfer.domains=sst semeval2018",
          "-Dtransfer.labels=4",
          "-Dtransfer.seeds=1",
          "-Dtransfer.resamples=10");

  @TempDir private Path folder;
  private MadeUpTraining training;

  @BeforeEach
  void write() throws IOException {
    training = MadeUpTraining.in(folder);
  }

  @Test
  void printsTheFiguresAndWritesTheReport() {
    Run run = transfer();

    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(4, lines.size(), run.out());
    assertTrue(lines.get(0).startsWith("sst, accuracy; labels 0: 0."), run.out());
    assertTrue(lines.get(1).startsWith("semeval2018/"), run.out());
    assertEquals("report: " + folder.resolve("study/report.html"), lines.get(3));
    assertTrue(Files.exists(folder.resolve("study/report.html")));
    assertTrue(Files.exists(folder.resolve("study/transfer.json")));
  }

  @Test
  void anUnknownDomainIsNamed() {
    Run run = transfer("-Dtransfer.domains=sstt");

    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("transfer.domains: [sstt] is not among"), run.err());
  }

  private Run transfer(String... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("transfer", "--props", PROPERTIES, "--data", training.data(), "--out"));
    arguments.add(folder.resolve("study"));
    arguments.add("-Dtrain.cache=" + training.cache());
    arguments.addAll(SMALL.stream().filter(line -> !isSaid(line, more)).toList());
    arguments.addAll(List.of(more));
    return Run.affect(arguments.toArray());
  }

  private static boolean isSaid(String line, String... more) {
    String name = line.substring(0, line.indexOf('=') + 1);
    return List.of(more).stream().anyMatch(other -> other.startsWith(name));
  }
}
