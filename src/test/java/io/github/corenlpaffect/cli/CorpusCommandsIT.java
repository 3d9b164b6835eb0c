package io.github.corenlpaffect.cli;

import static io.github.corenlpaffect.cli.MadeUpTraining.epochs;
import static io.github.corenlpaffect.cli.MadeUpTraining.names;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that need corpora, on made-up ones in the formats of their owners. */
class CorpusCommandsIT {
  private static final String DEV_TEXT = "What an unforeseen turn this long story took at its end";
  private static final Pattern COPIES =
      Pattern.compile("(?m)^(\\S+) .* (\\d+) near-copies dropped$");
  private static final String OWN =
      """
      text\turgency@0..1\ttopic\tjoy
      The old boat needs help at once.\t1\tboats\t
      I am happy that the red boat has time.\t0\tboats\t.9
      The tall clock must be mended now!\t1\tclocks\t
      Leave the grey clock as it is.\t.1\tclocks\t0
      """;

  @TempDir private static Path shared;
  private static MadeUpTraining training;
  private static Path model;
  private static Run trained;

  @TempDir private Path folder;

  @BeforeAll
  static void trainOnMadeUpCorpora() throws IOException {
    training = MadeUpTraining.in(shared);
    training.append("goemotions/dev.tsv", DEV_TEXT + ".\t26\td");
    training.append("xed/en-annotated.tsv", "@ann " + DEV_TEXT.toUpperCase(Locale.ROOT) + " !\t7");
    model = Files.createDirectory(shared.resolve("models")).resolve("affect.model");
    trained = training.run(model, 2);
  }

  @Test
  void trainingWritesItsModelAndLeavesNothingElse() throws IOException {
    assertEquals(0, trained.code(), trained.err());
    String size = String.format(Locale.ROOT, "%,d bytes", Files.size(model));
    assertEquals(model + ": " + size, trained.out().strip());
    assertEquals(Set.of("affect.model"), names(model.getParent()));
    assertEquals(Set.of("ark-tweet-nlp-0.3.2.jar", "package"), names(training.cache()));
  }

  @Test
  void trainingTellsHowItGoesOn() {
    assertEquals(Set.of(1, 2), epochs(trained));
    assertEquals(2, trained.err().lines().filter(line -> line.startsWith("dev: ")).count());
  }

  @Test
  void aModelIsMeasuredOnWhatWasWithheldFromIt() throws IOException {
    Path sibling = folder.resolve("sibling.model");
    Run taught = training.run(sibling, 1, "-Dwithheld.brighter=every 5");
    assertEquals(0, taught.code(), taught.err());

    Run run = evaluate(training.data(), sibling, "--withheld", "--format", "csv");
    assertEquals(0, run.code(), run.err());
    List<String> rows = run.out().lines().skip(1).toList();
    assertFalse(rows.isEmpty());
    assertTrue(rows.stream().allMatch(row -> row.startsWith("brighter")), run.out());
  }

  @Test
  void withoutWithheldTextsThereIsNothingToMeasure() {
    Run run = evaluate(training.data(), model, "--withheld");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("nothing was withheld from this model"), run.err());
  }

  @Test
  void nearCopiesOfDevTextsOfAnyCorpusAreNotLearnt() {
    List<String> copies =
        COPIES
            .matcher(trained.err())
            .results()
            .map(match -> match.group(1) + " " + match.group(2))
            .toList();

    assertEquals(15, copies.size(), trained.err());
    assertEquals(List.of("xed 1"), copies.stream().filter(line -> !line.endsWith(" 0")).toList());
  }

  @Test
  void theNumberOfThreadsDoesNotChangeTheModel() throws IOException {
    Path other = folder.resolve("other.model");
    Run run = training.run(other, 2, "-Dtrain.threads=1");

    assertEquals(0, run.code(), run.err());
    assertArrayEquals(Files.readAllBytes(model), Files.readAllBytes(other));
  }

  @Test
  void modelsTeachAStudentAlsoOnTextsThatNobodyWrote() throws IOException {
    Path labels = folder.resolve("soft.bin");
    Run teaching =
        Run.affect(
            "train",
            "--props",
            "props/teacher-models.properties",
            "--data",
            training.data(),
            "-Dteacher.models=" + model,
            "-Dteacher.labels=" + labels,
            "-Dtrain.recombined=20",
            "-Dtrain.recombine=brighter");
    assertEquals(0, teaching.code(), teaching.err());

    Path student = folder.resolve("student.model");
    Run run =
        training.run(
            "props/student-en.properties",
            student,
            1,
            "-Dtrain.vectors=glove",
            "-Dtrain.cells=4",
            "-Dtrain.teachers=" + String.join(" ", Collections.nCopies(4, labels.toString())),
            "-Dtrain.recombined=20",
            "-Dtrain.recombine=brighter",
            "-Dcorpus.composed=0.05");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.err().contains("texts that no teacher knows"), run.err());
    Run info = Run.affect("info", student);
    assertTrue(info.out().contains("data.teacher-1 = soft labels of "), info.out());
  }

  @Test
  void theOpenModelLearnsFromOpenTeachersAlone() throws IOException {
    Path teacher = folder.resolve("teacher.model");
    Run first = openStudent(teacher, "-Dtrain.teachers=", "-Dtrain.recombined=0");
    assertEquals(0, first.code(), first.err());

    Path labels = folder.resolve("soft.bin");
    Run refused = openTeaching(model, labels);
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("which was not trained under these terms"), refused.err());
    Run teaching = openTeaching(teacher, labels);
    assertEquals(0, teaching.code(), teaching.err());

    Path student = folder.resolve("student.model");
    Run run =
        openStudent(student, "-Dtrain.teachers=" + labels + " " + labels, "-Dtrain.recombined=20");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.err().contains("texts that no teacher knows"), run.err());
    String info = Run.affect("info", student).out();
    assertTrue(info.contains("train.terms = open\n"), info);
    assertFalse(info.contains("terms research") || info.contains("terms unstated"), info);
  }

  private static Run openTeaching(Path model, Path labels) {
    return Run.affect(
        "train",
        "--props",
        "props/student-en-open.properties",
        "--data",
        training.data(),
        "-Dteacher.models=" + model,
        "-Dteacher.labels=" + labels,
        "-Dtrain.recombined=20");
  }

  private static Run openStudent(Path model, String... more) {
    return training.run(
        "props/student-en-open.properties",
        model,
        1,
        Stream.concat(
                Stream.of("-Dtrain.vectors=glove", "-Dtrain.cells=4", "-Dcorpus.composed=0.05"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void infoTellsWhereTheModelComesFrom() {
    Run run = Run.affect("info", model);

    assertEquals(0, run.code(), run.err());
    for (String expected :
        List.of(
            "data.brighter = 24 texts, 0 near-copies of dev texts dropped, terms research, SHA",
            "corpus.brighter = 2",
            "train.seed = 1",
            "dev.sst.accuracy = ",
            "semeval2018/ei-reg    regression    0…1 ")) {
      assertTrue(run.out().contains(expected), run.out());
    }
    assertTrue(
        run.out().lines().skip(1).noneMatch(line -> line.contains(shared.toString())),
        "paths are no part of a model");
  }

  @Test
  void evaluateMeasuresEveryCorpusThatHasADevPart() {
    List<JsonObject> rows = rows(evaluate(training.data(), model, "-f", "json"));
    Set<String> tasks = rows.stream().map(row -> row.getString("task")).collect(Collectors.toSet());

    assertEquals(
        Set.of(
            "brighter",
            "emobank",
            "emocontext",
            "emorynlp",
            "facebook-va",
            "goemotions",
            "goemotions-polarity",
            "isear/emotion",
            "isear/intensity",
            "meld/emotion",
            "meld/sentiment",
            "semeval2016-stance/emotions",
            "semeval2016-stance/sentiment",
            "semeval2017-4a",
            "semeval2018/e-c",
            "semeval2018/ei-oc",
            "semeval2018/ei-reg",
            "semeval2018/v-oc",
            "semeval2018/v-reg",
            "sst",
            "tweeteval-emoji",
            "wassa2022/emotion",
            "wassa2022/empathy",
            "xed"),
        tasks);
    assertEquals(
        rows.size() + 1, evaluate(training.data(), model, "-f", "csv").out().lines().count());
    assertEquals(rows.size() + 1, evaluate(training.data(), model).out().lines().count());
  }

  @Test
  void domainsTellsWhichTextsTheModelHasLearntFrom() {
    List<JsonObject> rows =
        rows(
            Run.affect("domains", "--data", training.data(), "--model", model, "--format", "json"));

    Set<String> learnt =
        rows.stream()
            .filter(row -> row.getString("held_out").equals("no"))
            .map(row -> row.getString("task"))
            .collect(Collectors.toSet());
    assertEquals(Set.of("semeval2007/valence"), learnt);
    assertTrue(rows.stream().anyMatch(row -> row.getString("task").equals("xed")));
  }

  @Test
  void hidingUnseenWordsTakesNothingFromTextsOfSeenWords() {
    Run all = evaluate(training.data(), model, "-f", "json");
    Run seen = evaluate(training.data(), model, "-f", "json", "--seen-words");
    assertEquals(0, seen.code(), seen.err());
    assertEquals(all.out(), seen.out());
  }

  @Test
  void errorsShowsTextsOfATask() {
    List<JsonObject> rows =
        rows(
            Run.affect(
                "errors",
                "--data",
                training.data(),
                "--model",
                model,
                "--task",
                "semeval2018/ei-reg",
                "--format",
                "json"));
    assertFalse(rows.isEmpty());
  }

  @Test
  void theFiguresOfTrainingAreThoseOfEvaluate() {
    JsonObject accuracy =
        row(
            rows(evaluate(training.data(), model, "--corpora", "sst", "-f", "json")),
            "sst",
            "accuracy");

    String figures =
        String.format(
            Locale.ROOT,
            "dev.sst.accuracy = %.4f / %.4f",
            accuracy.getJsonNumber("head").doubleValue(),
            accuracy.getJsonNumber("product").doubleValue());
    assertTrue(Run.affect("info", model).out().contains(figures), figures);
  }

  @Test
  void oneTeachesTheModelOnesOwnLabelsAndSeesAndMeasuresThem() throws IOException {
    Path table = Files.writeString(folder.resolve("own.tsv"), OWN);
    Path own = folder.resolve("own.model");
    Run run = Run.affect("train", "--from", model, "--data", table, "--out", own);
    assertEquals(0, run.code(), run.err());
    assertEquals(Set.of("own.model", "own.tsv"), names(folder));

    Run annotated = Run.affect("annotate", "--model", own, "-f", "jsonl", "-t", "The boat sinks!");
    JsonObject extra =
        Json.createReader(new StringReader(annotated.out()))
            .readObject()
            .getJsonObject("affect")
            .getJsonObject("extra");
    assertEquals(Set.of("own/topic", "own/urgency"), extra.keySet());
    assertEquals(Set.of("boats", "clocks"), extra.getJsonObject("own/topic").keySet());

    List<JsonObject> rows = rows(evaluate(table, own, "-f", "json"));
    assertEquals(4, row(rows, "own/urgency", "Pearson").getInt("texts"));
    assertTrue(row(rows, "own/topic", "accuracy").getJsonNumber("head").doubleValue() >= .5);
  }

  private static Run evaluate(Path data, Path model, String... more) {
    return Run.affect(
        Stream.concat(
                Stream.of("evaluate", "--data", data.toString(), "--model", model.toString()),
                Stream.of(more))
            .toArray());
  }

  private static List<JsonObject> rows(Run run) {
    assertEquals(0, run.code(), run.err());
    return Json.createReader(new StringReader(run.out())).readArray().getValuesAs(JsonObject.class);
  }

  private static JsonObject row(List<JsonObject> rows, String task, String metric) {
    return rows.stream()
        .filter(row -> row.getString("task").equals(task))
        .filter(row -> row.getString("metric").equals(metric))
        .findFirst()
        .orElseThrow();
  }
}
