package io.github.corenlpaffect.experiment.transfer;

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
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferStudyTest {
  @TempDir private Path folder;
  private MadeUpDomains made;

  @BeforeEach
  void write() throws IOException {
    made = MadeUpDomains.in(folder);
  }

  @Test
  void everyDomainIsTriedWithEveryAmountOfKnowledge() throws IOException {
    List<String> lines = made.run(made.properties("transfer.labels", "0 4"));

    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("sst, accuracy; labels 0: "), lines.get(0));
    assertEquals(2 * 4 * 2, made.trained().size());
    JsonObject brighter = target(1);
    assertEquals("brighter", brighter.getString("task"));
    assertEquals(
        List.of("0", "0, self-trained", "4", "all"),
        List.copyOf(brighter.getJsonObject("product").keySet()));
    assertEquals(List.of("4", "all"), List.copyOf(brighter.getJsonObject("head").keySet()));
    assertEquals(
        List.of("0, self-trained", "4", "all"),
        List.copyOf(brighter.getJsonObject("gains").keySet()));
  }

  @Test
  void selfTrainingMovesWhatTheProductShows() throws IOException {
    made.run(
        made.properties(
            "transfer.domains", "brighter", "transfer.labels", "0", "transfer.seeds", "1"));

    List<Path> predictions = files(".product.bin.gz");
    assertEquals(
        List.of("all-labels", "self-trained", "source"),
        predictions.stream()
            .map(file -> name(file).replaceAll("brighter-|-1.product.*", ""))
            .toList());
    assertFalse(
        Arrays.equals(
            Files.readAllBytes(predictions.get(2)), Files.readAllBytes(predictions.get(1))));
    assertEquals(1, files(".soft-labels.bin").size());
    assertEquals(
        List.of("brighter-source-1.model"),
        files(".model").stream().map(TransferStudyTest::name).toList(),
        "models that nothing needs any more");
  }

  @Test
  void whatIsFinishedIsNotDoneAgainAlsoWhenLabelsAndSeedsAreAdded() throws IOException {
    Properties few = made.properties("transfer.labels", "0 4", "transfer.seeds", "1");
    made.run(few);
    byte[] numbers = numbers();
    byte[] report = Files.readAllBytes(made.out().resolve("report.html"));
    assertEquals(2 * 4, made.trained().size());

    made.run(few);

    assertEquals(List.of(), made.trained());
    assertArrayEquals(numbers, numbers());
    assertArrayEquals(report, Files.readAllBytes(made.out().resolve("report.html")));

    made.run(made.properties("transfer.seeds", "1"));

    assertEquals(
        List.of(
            "trained without sst, labels 8, seed 1", "trained without brighter, labels 8, seed 1"),
        made.trained());
  }

  @Test
  void anInterruptedStudyGoesOnAndEndsWithTheSameNumbers() throws IOException {
    Properties properties = made.properties("transfer.seeds", "1", "transfer.labels", "0");
    TrainingListener killing =
        made.new Listener() {
          @Override
          public void say(String line) {
            super.say(line);
            if (made.trained().size() == 2) {
              throw new IllegalStateException("killed");
            }
          }
        };
    assertThrows(IllegalStateException.class, () -> made.run(properties, killing));

    made.run(properties);
    assertEquals(
        "trained without sst, labels all, seed 1", made.trained().get(0), "self-trained again");
    byte[] numbers = numbers();
    Path whole = folder.resolve("whole");
    new TransferStudy(properties, made.new Listener()).run(whole);

    assertArrayEquals(Files.readAllBytes(whole.resolve("transfer.json")), numbers);
  }

  @Test
  void threadsDoNotChangeTheNumbers() throws IOException {
    String[] small = {
      "transfer.domains", "sst", "transfer.labels", "0", "transfer.seeds", "1", "train.threads", "1"
    };
    made.run(made.properties(small));
    byte[] one = numbers();
    small[small.length - 1] = "3";
    Path other = folder.resolve("other");

    new TransferStudy(made.properties(small), made.new Listener()).run(other);

    assertArrayEquals(one, Files.readAllBytes(other.resolve("transfer.json")));
  }

  @Test
  void theReportNeedsNothingFromElsewhere() throws IOException {
    made.run(made.properties("transfer.domains", "sst", "transfer.seeds", "1"));
    String html = Files.readString(made.out().resolve("report.html"));

    assertTrue(html.contains("src=\"data:image/svg+xml;base64,"));
    assertFalse(html.contains("http"), "an address in the report");
    assertTrue(Files.exists(made.out().resolve("pictures").resolve("transfer.svg")));
    String markdown = Files.readString(made.out().resolve("report.md"));
    assertTrue(
        markdown.contains("| domain's task | measure | 0 | 0, self-trained | 4 | 8 | all |"),
        markdown);
  }

  @Test
  void aFolderOfAnotherStudyIsRefused() throws IOException {
    String[] small = {"transfer.domains", "sst", "transfer.labels", "0", "transfer.seeds", "1"};
    made.run(made.properties(small));

    assertRefused(
        made.out()
            + " holds a study with other options or data: train.rate is 0.02 there, 0.01 here; name"
            + " another folder",
        made.properties("train.rate", "0.01"));
    Files.writeString(
        made.data().resolve("brighter/eng-train.csv"),
        "x,so it goes with the great old lamp,0,0,1,0,0\n",
        StandardOpenOption.APPEND);
    assertRefused("texts of brighter is", made.properties(small));
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    Files.createDirectories(made.out());
    Files.writeString(made.out().resolve("letter.txt"), "Dear all");

    assertRefused(
        made.out() + " holds something else than a study of transfer; name another folder",
        made.properties());
  }

  @Test
  void aFolderThatAnOptionCannotNameIsRefused() {
    Path blank = folder.resolve("my study");

    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new TransferStudy(made.properties(), made.new Listener()).run(blank));

    assertTrue(refusal.getMessage().startsWith(blank + ": a folder with blanks"));
  }

  @Test
  void aThresholdThatNoTextReachesIsNamed() {
    assertRefused(
        "as sure as transfer.confidence = 1.0 asks; lower it",
        made.properties("transfer.confidence", "1", "transfer.domains", "sst"));
  }

  private void assertRefused(String message, Properties properties) {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> made.run(properties)).getMessage();
    assertTrue(refusal.contains(message), refusal);
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(made.out().resolve("trainings"))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private JsonObject target(int place) throws IOException {
    return JsonFile.read(made.out().resolve("transfer.json"))
        .getJsonArray("targets")
        .getJsonObject(place);
  }

  private byte[] numbers() throws IOException {
    return Files.readAllBytes(made.out().resolve("transfer.json"));
  }
}
