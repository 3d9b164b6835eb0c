package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.experiment.JsonFile;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatednessStudyTest {
  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();
  private MadeUpTable table;
  private Path out;

  @BeforeEach
  void writeTable() throws IOException {
    table = MadeUpTable.in(folder);
    out = folder.resolve("study");
  }

  @Test
  void controlsComeOutAsWhatTheyAre() throws IOException {
    List<? extends List<String>> groups = study(properties(), true, false).run(out);

    assertEquals(
        List.of(
            List.of("own/mood", "own/calm", Controls.DUPLICATE),
            List.of("own/denial"),
            List.of(Controls.SHUFFLED),
            List.of(Controls.HASH)),
        groups);
    double redundancy = measured("explained", "own/mood", Controls.DUPLICATE);
    assertTrue(redundancy > 0.8, "redundancy " + redundancy);
    assertTrue(measured("gain", Controls.DUPLICATE, "own/mood") < 0.05);
    for (String unrelated : List.of(Controls.SHUFFLED, Controls.HASH)) {
      assertEquals(0, measured("relatedness", "own/mood", unrelated));
      assertTrue(measured("gain", unrelated, "own/mood") < 0.05);
    }
  }

  /** Only every other text has a label of mood, and the others alone have those of the rest. */
  @Test
  void tasksWithoutACommonTextAreComparedByWhatTheirModelsSay() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(table.file())) {
      String[] cells = line.split("\t");
      if (lines.size() > 0 && lines.size() % 2 == 0) {
        line = String.join("\t", cells[0], cells[1], "", "");
      } else if (lines.size() > 0) {
        line = String.join("\t", cells[0], "", cells[2], cells[3]);
      }
      lines.add(line);
    }
    Files.write(table.file(), lines);

    List<? extends List<String>> groups = study(properties(), false, false).run(out);

    assertEquals(List.of(List.of("own/mood", "own/calm"), List.of("own/denial")), groups);
    assertTrue(measured("explained", "own/mood", "own/calm") > 0.5);
    assertTrue(measured("explained", "own/mood", "own/denial") < 0.2);
  }

  @Test
  void whatIsFinishedIsNotDoneAgain() throws IOException {
    study(properties(), false, false).run(out);
    byte[] numbers = Files.readAllBytes(out.resolve("relatedness.json"));
    byte[] report = Files.readAllBytes(out.resolve("report.html"));
    assertEquals(3, trained().size());
    said.clear();

    study(properties(), false, false).run(out);

    assertEquals(List.of(), trained());
    assertArrayEquals(numbers, Files.readAllBytes(out.resolve("relatedness.json")));
    assertArrayEquals(report, Files.readAllBytes(out.resolve("report.html")));
  }

  @Test
  void anInterruptedStudyGoesOnAndEndsWithTheSameNumbers() throws IOException {
    study(properties(), false, false).run(folder.resolve("whole"));
    said.clear();
    TrainingListener killing =
        new Listener() {
          @Override
          public void say(String line) {
            super.say(line);
            if (trained().size() == 2) {
              throw new IllegalStateException("killed");
            }
          }
        };

    assertThrows(
        IllegalStateException.class,
        () -> new RelatednessStudy(properties(), false, false, false, killing).run(out));
    said.clear();
    study(properties(), false, false).run(out);

    assertEquals(List.of("trained own/denial, 1"), trained());
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("whole").resolve("relatedness.json")),
        Files.readAllBytes(out.resolve("relatedness.json")));
  }

  @Test
  void transferIsMeasuredForPairsAndComparedWithTheMeasures() throws IOException {
    Properties properties = properties();
    properties.setProperty("relatedness.seeds", "2");
    properties.setProperty("train.epochs", "3");
    study(properties, false, false).run(out);
    assertFalse(numbers().containsKey("agreement"));
    said.clear();

    study(properties, false, true).run(out);

    assertEquals(3 + 3 * 2, trained().size());
    JsonObject agreement = numbers().getJsonArray("agreement").getJsonObject(0);
    assertEquals("alignment", agreement.getString("measure"));
    assertEquals(6, agreement.getInt("pairs"));
    assertTrue(Double.isFinite(measured("transfer", "own/mood", "own/denial")));
    assertEquals(3, models().size(), models().toString());
  }

  @Test
  void gradientsAreComparedIfAskedForAndNotAgain() throws IOException {
    comparing().run(out);
    double cosine = measured("gradientCosine", "own/mood", "own/calm");
    assertTrue(cosine > measured("gradientCosine", "own/mood", "own/denial"), "cosine " + cosine);
    assertTrue(Files.readString(out.resolve("report.md")).contains("Similarity of gradients"));
    assertEquals(1, compared());
    said.clear();

    comparing().run(out);
    assertEquals(0, compared());
    assertEquals(cosine, measured("gradientCosine", "own/mood", "own/calm"));

    study(properties(), false, false).run(out);
    assertFalse(numbers().getJsonObject("measures").containsKey("gradientCosine"));
    assertFalse(Files.readString(out.resolve("report.md")).contains("Similarity of gradients"));
  }

  @Test
  void theReportNeedsNothingFromElsewhere() throws IOException {
    study(properties(), false, false).run(out);
    String report = Files.readString(out.resolve("report.html"));

    assertTrue(report.contains("src=\"data:image/svg+xml;base64,"));
    assertFalse(report.contains("http"), "an address in the report");
    assertTrue(Files.exists(out.resolve("pictures").resolve("dendrogram.svg")));
    assertTrue(Files.exists(out.resolve("pictures").resolve("gain.svg")));
  }

  @Test
  void aFolderOfAnotherStudyIsRefused() throws IOException {
    study(properties(), false, false).run(out);
    Properties other = properties();
    other.setProperty("train.rate", "0.01");

    assertRefused(
        other,
        out
            + " holds a study with other options or data: train.rate is 0.02 there, 0.01 here; name"
            + " another folder");
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("letter.txt"), "Dear all");

    assertRefused(
        properties(),
        out + " holds something else than a study of relatedness; name another folder");
  }

  @Test
  void oneTaskIsRelatedToNothing() {
    Properties properties = properties();
    properties.setProperty("task.own/calm", "0");
    properties.setProperty("task.own/denial", "0");

    assertRefused(
        properties,
        "relatedness is between two tasks or more; " + table.file() + " has [own/mood]");
  }

  /** Every fifth text is held out, and no other has a label. */
  @Test
  void aTaskWithoutLabelsToLearnFromIsNamed() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(table.file())) {
      int text = lines.size() - 1;
      lines.add(line + "\t" + (text < 0 ? "urgency@0..1" : text % 5 == 0 ? "0.5" : ""));
    }
    Files.write(table.file(), lines);

    assertRefused(
        properties(),
        "task own/urgency has no labelled text to learn from; task.own/urgency = 0 leaves it out");
  }

  @Test
  void tooFewTextsAreNamed() throws IOException {
    Files.write(table.file(), Files.readAllLines(table.file()).subList(0, 21));

    assertRefused(
        properties(),
        "task own/mood has 4 labelled texts held out, and needs 10; task.own/mood = 0 leaves it"
            + " out");
  }

  @Test
  void tooManyGroupsAreRefused() {
    Properties properties = properties();
    properties.setProperty("relatedness.groups", "4");

    assertRefused(properties, "relatedness.groups is 4, but there are only 3 tasks");
  }

  @Test
  void unknownOptionsAndTeachersAreRefused() {
    Properties unknown = properties();
    unknown.setProperty("relatedness.size", "4");
    Properties taught = properties();
    taught.setProperty("train.teachers", "soft.bin");

    assertTrue(refusal(unknown).contains("relatedness.size; known are"), refusal(unknown));
    assertTrue(refusal(unknown).contains("relatedness.sample"), refusal(unknown));
    assertTrue(refusal(taught).startsWith("train.teachers"), refusal(taught));
  }

  private Properties properties() {
    Properties properties = table.properties();
    properties.setProperty("corpus.own", "1");
    return properties;
  }

  private void assertRefused(Properties properties, String message) {
    assertEquals(message, refusal(properties));
  }

  private String refusal(Properties properties) {
    return assertThrows(
            IllegalArgumentException.class, () -> study(properties, false, false).run(out))
        .getMessage();
  }

  private RelatednessStudy study(Properties properties, boolean controls, boolean transfer) {
    return new RelatednessStudy(properties, controls, false, transfer, new Listener());
  }

  private RelatednessStudy comparing() {
    return new RelatednessStudy(properties(), false, true, false, new Listener());
  }

  private long compared() {
    return said.stream().filter(line -> line.startsWith("compared")).count();
  }

  private List<String> trained() {
    return said.stream().filter(line -> line.startsWith("trained")).toList();
  }

  private List<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("trainings"))) {
      return files.filter(file -> !file.toString().endsWith(".json")).toList();
    }
  }

  private JsonObject numbers() throws IOException {
    return JsonFile.read(out.resolve("relatedness.json"));
  }

  private double measured(String measure, String from, String to) throws IOException {
    List<String> names =
        numbers().getJsonArray("tasks").getValuesAs(JsonValue::asJsonObject).stream()
            .map(task -> task.getString("name"))
            .toList();
    JsonArray rows = numbers().getJsonObject("measures").getJsonArray(measure);
    return rows.getJsonArray(names.indexOf(from)).getJsonNumber(names.indexOf(to)).doubleValue();
  }

  private class Listener implements TrainingListener {
    @Override
    public void say(String line) {
      said.add(line);
    }

    @Override
    public void begin(String work, long size) {}

    @Override
    public void advance(long done, String detail) {}

    @Override
    public void end() {}
  }
}
