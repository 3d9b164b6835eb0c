package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectCommandTest {
  private static final String LINES =
      "I am sad\nI am happy !\n\nthe user\nI am sad\nnot the user\nhappy\n";

  @TempDir private Path folder;
  private Path pool;
  private Path model;
  private Path other;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    pool = Files.writeString(folder.resolve("pool.txt"), LINES);
    model = folder.resolve("one.model");
    other = folder.resolve("other.model");
    SmallModel.withSeed(1).write(model);
    SmallModel.withSeed(2).write(other);
    out = folder.resolve("chosen.tsv");
  }

  @Test
  void everyStrategyWritesATableOfDifferentTexts() throws IOException {
    Path labelled =
        Files.writeString(folder.resolve("labelled.tsv"), "text\tvalence\nhappy\t1\nsad\t-1\n");
    for (String strategy : StrategyKind.labels()) {
      Run run = select("--n", "3", "-s", strategy, "-m", other, "--labelled", labelled);

      assertEquals(0, run.code(), run.err());
      List<String> rows = Files.readAllLines(out);
      assertEquals("text\tvalence", rows.get(0), "columns to be filled in");
      assertEquals(4, new HashSet<>(rows).size(), strategy);
      assertTrue(Files.readString(pool).contains(rows.get(3).strip()));
      assertFalse(rows.contains("happy\t"), "labelled already");
      assertTrue(
          run.err().contains("3 of 4 texts chosen; left out: 1 with labels, 1 that repeat one"),
          run.err());
    }
  }

  @Test
  void theSameArgumentsGiveTheSameBytes() throws IOException {
    select("-n", "4", "-s", "diverse-uncertainty", "--seed", "7");
    byte[] first = Files.readAllBytes(out);
    select("-n", "4", "-s", "diverse-uncertainty", "--seed", "7");
    assertArrayEquals(first, Files.readAllBytes(out));
  }

  @Test
  void rowsOfATableThatHaveLabelsAreNotChosenAndItsColumnsStay() throws IOException {
    Files.writeString(pool, "text\turgency@0..1\tanger\nI am sad\t1\t\na\\tb\t\t\nhappy\t\t0.2\n");

    Run run = select("-n", "1");

    assertEquals(0, run.code(), run.err());
    assertEquals("text\tanger\turgency@0..1\na\\tb\t\t\n", Files.readString(out));
  }

  @Test
  void moreTextsThanThePoolHasAreRefusedAndNothingIsWritten() {
    Run run = select("-n", "6");

    assertEquals(1, run.code());
    assertEquals(
        "affect: " + pool + ": --n asks for 6 texts; the pool has 5 different ones without labels",
        run.err().strip());
    assertFalse(Files.exists(out));
  }

  @Test
  void whatAStrategyNeedsIsNamed() {
    assertUsage("disagreement needs two models or more: repeat --model", "-s", "disagreement");
    assertUsage("gain needs --labelled", "-s", "gain");
    assertUsage("no strategy luck; known are [random, ", "-s", "luck");
    assertUsage("--n must be at least 1", "-n", "0");
  }

  @Test
  void gainRefusesLabelsThatMeasureNothing() throws IOException {
    Path labelled = Files.writeString(folder.resolve("labelled.tsv"), "text\tvalence\nso\t1\n");
    Run run = select("-n", "1", "-s", "gain", "-l", labelled);
    assertEquals(1, run.code());
    assertTrue(run.err().contains(labelled + ": no task has labels that differ"), run.err());
  }

  @Test
  void aTaskThatThereIsNotIsNamed() {
    Run run = select("-n", "1", "-t", "own/mood");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no task own/mood in the model; known are ["), run.err());
  }

  @Test
  void aTableThatCannotBeUnderstoodIsRefusedWithItsRow() throws IOException {
    Files.writeString(pool, "text\tvalence\nI am sad\t\nhappy\tvery\n");
    Run run = select("-n", "1");
    assertEquals(1, run.code());
    assertTrue(run.err().contains(pool + ", line 3: expected a number"), run.err());
  }

  @Test
  void aPoolThatIsNotThereOrNotUtf8IsNamed() throws IOException {
    Files.write(pool, new byte[] {'a', '\n', (byte) 0xe9});
    assertTrue(select("-n", "1").err().contains(pool + ", line 2: the byte 0xE9"));
    Files.delete(pool);
    assertTrue(select("-n", "1").err().contains(pool + ": no such file"));
  }

  private void assertUsage(String message, Object... more) {
    Run run = select(more);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(Files.exists(out));
  }

  private Run select(Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("select", "--model", model, "--pool", pool, "--out", out));
    arguments.addAll(List.of(more));
    return Run.affect(arguments.toArray());
  }
}
