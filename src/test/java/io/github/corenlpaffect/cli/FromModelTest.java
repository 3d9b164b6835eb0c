package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.AffectFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code affect train --from}: a table of one's own teaches a finished model. */
class FromModelTest {
  @TempDir private Path folder;
  private Path base;
  private Path table;
  private Path own;

  @BeforeEach
  void writeFiles() throws IOException {
    base = folder.resolve("base.model");
    SmallModel.withSeed(3).write(base);
    table = table("text\tspeed@0..10\tmood", "i am happy\t9\tup", "the sad\t1\tdown");
    own = folder.resolve("own.model");
  }

  @Test
  void needsNoPropertiesFile() throws IOException {
    Run run = train();

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith(own + ": "), run.out());
    AffectModel model = AffectModel.load(own);
    assertTrue(model.heads().containsAll(AffectModel.load(base).heads()));
    assertEquals(6, model.heads().size());
  }

  @Test
  void tellsHowFarTheOldOutputsHaveMoved() {
    List<String> lines = train("-Dtrain.rate=0.2").err().lines().map(String::strip).toList();

    assertTrue(lines.contains("before      now  mean change  largest"), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.matches("joy( +\\d\\.\\d{3}){4}")));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("warning: ")), lines.toString());
  }

  @Test
  void tellsWhatTheDevPartHasNoLabelsOf() throws IOException {
    Path both = Files.createDirectory(folder.resolve("both"));
    Files.copy(table, both.resolve("train.tsv"));
    Files.writeString(both.resolve("dev.tsv"), "text\tspeed@0..10\nnot happy\t3\n");

    Run run = Run.affect("train", "--from", base, "--data", both, "--out", own);

    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().contains("no text to measure on has a label of own/mood: without a part in"),
        run.err());
    assertFalse(train().err().contains("no text to measure on"));
  }

  @Test
  void aModelMayBeTaughtAgainInPlace() throws IOException {
    assertEquals(0, train().code());
    table("text\tspeed@0..10", "i am sad\t2", "not happy\t3");
    Run run = Run.affect("train", "--from", own, "--data", table, "--out", own);

    assertEquals(0, run.code(), run.err());
    assertEquals(6, AffectModel.load(own).heads().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table | own/mood: down ",
        "json | \"own/mood\":{\"down\":",
        "jsonl | \"own/speed\":{\"value\":",
        "csv | own/mood:down",
        "xml | <head name=\"own/speed\">",
        "text | own/speed: value ",
        "conllu | # own/speed:value = ",
        "emotionml | <head name=\"own/speed\"",
        "jsonld | \"schema:propertyID\": \"own/speed\"",
      })
  void everyFormatHasTheNewHead(String format, String mark) {
    train();
    Run run = Run.affect("annotate", "--model", own, "-f", format, "-t", "i am happy");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains(mark), run.out());
  }

  @Test
  void everyFormatOfOursHasBeenTried() {
    assertEquals(8, AffectFormat.values().length, "add the new one above");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a line that is no model; x.model is not a model of corenlp-affect",
        "''; x.model is damaged (it is empty)",
      })
  void aBaseThatIsNoModelIsNamed(String content, String problem) throws IOException {
    Path wrong = Files.writeString(folder.resolve("x.model"), content);

    assertFailure(Run.affect("train", "--from", wrong, "--data", table, "--out", own), problem);
  }

  @Test
  void missingFilesAreNamed() {
    Path missing = folder.resolve("missing");

    assertFailure(
        Run.affect("train", "--from", missing, "--data", table, "--out", own),
        missing + ": no such file or folder");
    assertFailure(
        Run.affect("train", "--from", base, "--data", missing, "--out", own),
        missing + ": there is no such table to learn from");
  }

  @Test
  void termsThatTheBaseHasNotAreRefused() {
    assertFailure(
        train("-Dtrain.terms=open"),
        "train.terms = open does not allow train.base = " + base + ", which was not trained");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text;a;a | expected columns of different names, found [text, a, a]",
        "text;speed@0..1;mood | line 2: expected a number from 0.0 to 1.0, found 'NaN'",
        "text;urgency@0..9;mood | already has an output own/urgency",
      })
  void aTableWithMistakesLeavesNoModel(String header, String problem) throws IOException {
    String number = header.contains("speed") ? "NaN" : "1";
    table(header.replace(';', '\t'), "hi\t" + number + "\tup", "the sad\t0\tdown");

    Run run = train();

    assertEquals(1, run.code());
    assertTrue(run.err().strip().lines().reduce((a, b) -> b).orElseThrow().contains(problem));
    assertTrue(Files.notExists(own));
  }

  private Run train(String... more) {
    Object[] arguments = {"train", "--from", base, "--data", table, "--out", own};
    return Run.affect(Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray());
  }

  private Path table(String... lines) throws IOException {
    return Files.writeString(folder.resolve("own.tsv"), String.join("\n", lines) + "\n");
  }

  private static void assertFailure(Run run, String expected) {
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(expected), run.err());
  }
}
