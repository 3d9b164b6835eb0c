package io.github.corenlpaffect.experiment.activelearning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.corpus.MadeUpCorpora;
import io.github.corenlpaffect.experiment.JsonFile;
import io.github.corenlpaffect.experiment.SilentListener;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.json.JsonNumber;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveLearningStudyTest {
  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    MadeUpCorpora.write(folder.resolve("data"));
    SmallModel.withSeed(1).write(folder.resolve("base.model"));
  }

  @Test
  void everyStrategyGetsItsLabelsFromTheSameBeginning() throws IOException {
    List<String> lines = run("study", properties("active.seeds", "1"));

    assertEquals(StrategyKind.values().length, lines.size());
    assertTrue(lines.get(0).startsWith("random: 4 labels "), lines.get(0));
    Set<Object> beginnings = new HashSet<>();
    Set<Object> endings = new HashSet<>();
    for (String strategy : StrategyKind.labels()) {
      List<JsonObject> steps = steps("study", strategy);
      assertEquals(3, steps.size());
      assertEquals(10, Set.copyOf(places(steps)).size(), "no text twice");
      beginnings.add(steps.get(0).getJsonArray("texts"));
      endings.add(places(steps));
    }
    assertEquals(1, beginnings.size());
    assertTrue(endings.size() > 3, "strategies that choose the same: " + endings);
  }

  @Test
  void gainMeasuresEachBatchBeforeItIsLearnt() throws IOException {
    run("study", properties("active.seeds", "1", "active.strategies", "gain"));

    List<JsonObject> steps = steps("study", "gain");
    assertEquals(Set.of(), steps.get(0).getJsonObject("gains").keySet());
    Set<String> measured = steps.get(1).getJsonObject("gains").keySet();
    assertFalse(measured.isEmpty());
    assertTrue(
        measured.stream().allMatch(name -> name.startsWith("semeval2018/ei-reg/")),
        measured.toString());
  }

  @Test
  void whatIsDoneIsNotDoneAgainAlsoWhenStrategiesAndSeedsAreAdded() throws IOException {
    Properties few = properties("active.strategies", "diversity", "active.seeds", "1");
    run("study", few);
    assertEquals(List.of("went random, seed 1", "went diversity, seed 1"), went());
    byte[] numbers = numbers("study");

    run("study", few);
    assertEquals(List.of(), went());
    assertArrayEquals(numbers, numbers("study"));

    run("study", properties("active.strategies", "diversity coverage", "active.seeds", "1 2"));
    assertEquals(
        List.of(
            "went coverage, seed 1",
            "went random, seed 2",
            "went diversity, seed 2",
            "went coverage, seed 2"),
        went());
  }

  @Test
  void anInterruptedStudyGoesOnAndEndsWithTheSameNumbers() throws IOException {
    Properties properties = properties("active.strategies", "disagreement", "active.seeds", "1");
    assertThrows(
        IllegalStateException.class,
        () -> new ActiveLearningStudy(properties, new Killer(5)).run(folder.resolve("killed")));
    assertEquals(2, steps("killed", "disagreement").size());

    run("killed", properties);
    run("whole", properties);

    assertArrayEquals(numbers("whole"), numbers("killed"));
    try (Stream<Path> files = Files.list(folder.resolve("killed/trainings"))) {
      assertTrue(files.allMatch(file -> file.toString().endsWith(".json")), "models are left");
    }
  }

  @Test
  void theReportShowsTheCurvesAndNeedsNothingFromElsewhere() throws IOException {
    run("study", properties("active.strategies", "uncertainty", "active.seeds", "1 2"));

    String html = Files.readString(folder.resolve("study/report.html"));
    assertTrue(html.contains("src=\"data:image/svg+xml;base64,"));
    assertFalse(html.contains("http"), "an address in the report");
    assertTrue(Files.exists(folder.resolve("study/pictures/learning-curves.svg")));
    String markdown = Files.readString(folder.resolve("study/report.md"));
    assertTrue(markdown.contains("| strategy | 4 | 7 | 10 |"), markdown);
    assertTrue(markdown.contains("of texts among 24; the first 4 by chance"), markdown);
  }

  @Test
  void textsCanBeMeasuredOnThatAreHeldOutOfThePool() throws IOException {
    run(
        "study",
        properties(
            "withheld.semeval2018", "every 3", "active.strategies", "random", "active.seeds", "1"));
    JsonObject numbers = JsonFile.read(folder.resolve("study/active-learning.json"));
    assertEquals(8, numbers.getInt("measuredOn"));
    assertEquals(16, numbers.getInt("pool"));
  }

  @Test
  void whatCannotBeDoneIsRefused() {
    assertRefused("asks for 30, but semeval2018 has 24 texts", "active.labels", "4 30");
    assertRefused("must be two or more counts, ascending", "active.labels", "8 4");
    assertRefused("'few' is no whole number", "active.labels", "few");
    assertRefused(
        "active.target: semeval2018 has no task semeval2018/x; it has [semeval2018/ei",
        "active.target",
        "semeval2018/x");
    assertRefused("active.target names no task", "active.target", "");
    assertRefused("there is no strategy luck", "active.strategies", "luck");
    assertRefused("unknown option active.label", "active.label", "4");
  }

  private void assertRefused(String message, String... namesAndValues) {
    String refusal =
        assertThrows(
                IllegalArgumentException.class, () -> run("refused", properties(namesAndValues)))
            .getMessage();
    assertTrue(refusal.contains(message), refusal);
    assertFalse(Files.exists(folder.resolve("refused")));
  }

  private List<String> run(String study, Properties properties) throws IOException {
    said.clear();
    return new ActiveLearningStudy(properties, new Listener()).run(folder.resolve(study));
  }

  private List<String> went() {
    return said.stream().filter(line -> line.startsWith("went")).toList();
  }

  private Properties properties(String... namesAndValues) {
    Properties properties = new Properties();
    properties.setProperty("train.data", folder.resolve("data").toString());
    properties.setProperty("train.base", folder.resolve("base.model").toString());
    properties.setProperty("train.epochs", "1");
    properties.setProperty("train.batch", "4");
    properties.setProperty("train.threads", "1");
    properties.setProperty("active.target", "semeval2018/ei-reg");
    properties.setProperty("active.labels", "4 7 10");
    properties.setProperty("active.ensemble", "2");
    properties.setProperty("active.texts", "20");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return properties;
  }

  private List<JsonObject> steps(String study, String strategy) throws IOException {
    return JsonFile.read(folder.resolve(study).resolve("trainings/" + strategy + "-1.json"))
        .getJsonArray("steps")
        .getValuesAs(JsonObject.class);
  }

  private static List<Integer> places(List<JsonObject> steps) {
    return steps.stream()
        .flatMap(step -> step.getJsonArray("texts").getValuesAs(JsonNumber.class).stream())
        .map(JsonNumber::intValue)
        .toList();
  }

  private byte[] numbers(String study) throws IOException {
    return Files.readAllBytes(folder.resolve(study).resolve("active-learning.json"));
  }

  /** Writes down what it hears. */
  private final class Listener extends SilentListener {
    @Override
    public void say(String line) {
      said.add(line);
    }
  }

  /** Ends a study after some steps. */
  private static final class Killer extends SilentListener {
    private int left;

    Killer(int steps) {
      left = steps;
    }

    @Override
    public void advance(long done, String detail) {
      if (--left == 0) {
        throw new IllegalStateException("killed");
      }
    }
  }
}
