package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.corpus.MadeUpCorpora;
import io.github.corenlpaffect.experiment.relatedness.MadeUpTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatednessCommandTest {
  @TempDir private Path folder;
  private MadeUpTable table;
  private Path props;

  @BeforeEach
  void writeFiles() throws IOException {
    table = MadeUpTable.in(folder);
    props = folder.resolve("small.properties");
    try (Writer out = Files.newBufferedWriter(props)) {
      table.properties().store(out, null);
    }
  }

  @Test
  void printsTheGroupsAndWritesTheReport() {
    Run run = relatedness("--data", table.file());

    assertEquals(0, run.code(), run.err());
    assertEquals("own/mood, own/calm\nown/denial\n", run.out());
    assertTrue(Files.exists(folder.resolve("study").resolve("report.html")));
    assertTrue(Files.exists(folder.resolve("study").resolve("relatedness.json")));
  }

  @Test
  void optionsOfTheCommandLineWin() {
    Run run = relatedness("--data", table.file(), "-Drelatedness.groups=1");

    assertEquals("own/mood, own/calm, own/denial\n", run.out(), run.err());
  }

  @Test
  void tasksOfCorporaWithoutCommonTextsAreCompared() throws IOException {
    Path data = folder.resolve("data");
    MadeUpCorpora.write(data);

    Run run =
        relatedness(
            "--data",
            data,
            "-Dcorpus.brighter=1",
            "-Dcorpus.emobank=1",
            "-Drelatedness.sample=40",
            "-Dtrain.epochs=2");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("brighter"), run.out());
    assertTrue(run.out().contains("emobank"), run.out());
  }

  @Test
  void aMissingTableIsNamed() {
    Path missing = folder.resolve("missing.tsv");

    assertFailure(relatedness("--data", missing), missing.toString());
  }

  @Test
  void aStudyWithOtherOptionsIsRefused() {
    relatedness("--data", table.file());

    assertFailure(
        relatedness("--data", table.file(), "-Dtrain.batch=8"),
        "study holds a study with other options or data: train.batch is 16 there, 8 here");
  }

  private Run relatedness(Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("relatedness", "--props", props, "--out", folder.resolve("study")));
    arguments.addAll(List.of(more));
    return Run.affect(arguments.toArray());
  }

  private static void assertFailure(Run run, String expected) {
    assertEquals(1, run.code());
    assertEquals("", run.out());
    List<String> lines = run.err().lines().toList();
    assertTrue(lines.get(lines.size() - 1).contains(expected), run.err());
  }
}
