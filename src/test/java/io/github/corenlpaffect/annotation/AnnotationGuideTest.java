package io.github.corenlpaffect.annotation;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.OwnFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide tells annotators: the outputs, scales and files that the program knows. */
class AnnotationGuideTest {
  private static final Path GUIDE = Path.of("docs/annotation-guide.md");
  private static final Path TRAINING = Path.of("docs/annotation-training.tsv");

  /** The steps of the absolute scale, as the guide writes them and as the table does. */
  private static final ImmutableMap<String, String> STEPS =
      ImmutableMap.of("0", "0", "⅓", "0.33", "⅔", "0.67", "1", "1");

  private static final ImmutableList<String> CLASSES =
      Stream.of(Sentiment.values()).map(Sentiment::label).collect(ImmutableList.toImmutableList());

  private static final ImmutableMap<String, Double> CLASS_NUMBERS =
      ImmutableMap.of("−1", -1.0, "−½", -0.5, "0", 0.0, "½", 0.5, "1", 1.0);

  @Test
  void namesTheEightEmotions() throws IOException {
    assertEquals(Emotion.labels(), column(table("## The eight emotions"), 0));
  }

  @Test
  void hasAnExampleForEveryStepOfEveryEmotion() throws IOException {
    for (String emotion : Emotion.labels()) {
      List<List<String>> examples = table("### " + emotion);
      assertEquals(STEPS.keySet().asList(), column(examples, 0), emotion);
      assertTrue(column(examples, 1).stream().noneMatch(String::isBlank), emotion);
    }
  }

  @Test
  void classesStandForTheValencesThatTheProgramGivesThem() throws IOException {
    Map<String, Double> classes =
        rows("## Valence and sentiment classes").stream()
            .filter(row -> CLASSES.contains(row.get(0)))
            .collect(toMap(row -> row.get(0), row -> CLASS_NUMBERS.get(row.get(1))));
    assertEquals(
        Stream.of(Sentiment.values()).collect(toMap(Sentiment::label, Sentiment::valence)),
        classes);
  }

  @Test
  void hardCasesAreAnsweredInOutputsAndSteps() throws IOException {
    Set<String> withoutAmounts = Set.of("all 0", "leave it open");
    for (List<String> row : table("## Hard cases")) {
      String answer = row.get(3);
      if (!withoutAmounts.contains(answer)) {
        amounts(answer).forEach((output, step) -> assertIsAmount(row.toString(), output, step));
      }
    }
  }

  @Test
  void answersToTheTrainingRoundAreThoseOfItsTable() throws IOException {
    List<String> expected = new ArrayList<>();
    expected.add("text\tvalence\tsentiment\t" + String.join("\t", Emotion.labels()));
    for (List<String> row : table("## Training round")) {
      expected.add(line(row));
    }
    assertEquals(expected, Files.readAllLines(TRAINING));
  }

  @Test
  void theTrainingRoundIsTwentyTextsInTheProjectsOwnFormat() throws IOException {
    assertEquals(20, new OwnFormat().read(TRAINING).train().size());
  }

  @Test
  void theTrainingRoundHasEveryEmotionPlainlyAndEveryClass() throws IOException {
    List<List<String>> rows = table("## Training round");
    for (String emotion : Emotion.labels()) {
      assertTrue(
          rows.stream()
              .map(row -> amounts(row.get(4)).getOrDefault(emotion, "0"))
              .anyMatch(Set.of("⅔", "1")::contains),
          emotion);
    }
    assertEquals(Set.copyOf(CLASSES), Set.copyOf(column(rows, 3)));
  }

  @Test
  void classesOfTheTrainingRoundAreNearestToTheValences() throws IOException {
    for (List<String> row : table("## Training round")) {
      double valence = Double.parseDouble(signed(row.get(2)));
      Sentiment nearest =
          Stream.of(Sentiment.values())
              .min(Comparator.comparingDouble(sentiment -> distance(sentiment, valence)))
              .orElseThrow();
      assertEquals(nearest.label(), row.get(3), row.toString());
    }
  }

  private static double distance(Sentiment sentiment, double valence) {
    return Math.abs(sentiment.valence() - valence);
  }

  private static void assertIsAmount(String row, String output, String step) {
    assertTrue(output.equals("valence") || Emotion.labels().contains(output), row);
    assertTrue(STEPS.containsKey(CharMatcher.is('−').trimLeadingFrom(step)), row);
  }

  /** A row of the answers as the table has it. */
  private static String line(List<String> row) {
    Map<String, String> amounts = amounts(row.get(4));
    assertTrue(Emotion.labels().containsAll(amounts.keySet()), row.toString());
    List<String> cells = new ArrayList<>(List.of(row.get(1), signed(row.get(2)), row.get(3)));
    Emotion.labels().forEach(emotion -> cells.add(STEPS.get(amounts.getOrDefault(emotion, "0"))));
    return String.join("\t", cells);
  }

  private static String signed(String step) {
    return (step.startsWith("−") ? "-" : "") + STEPS.get(CharMatcher.is('−').trimLeadingFrom(step));
  }

  /** The amounts in "joy ⅓, sadness ⅔" by output; "none" has none. */
  private static Map<String, String> amounts(String answer) {
    return answer.equals("none")
        ? Map.of()
        : Splitter.on(", ").withKeyValueSeparator(' ').split(answer);
  }

  /** The rows of the only table in a section, without its head. */
  private static List<List<String>> table(String heading) throws IOException {
    List<List<String>> rows = rows(heading);
    return rows.subList(2, rows.size());
  }

  /** All rows of tables between a heading and the next. */
  private static List<List<String>> rows(String heading) throws IOException {
    List<String> lines = Files.readAllLines(GUIDE);
    int begin = lines.indexOf(heading);
    assertTrue(begin >= 0, heading);
    return lines.stream()
        .skip(begin + 1L)
        .takeWhile(line -> !line.startsWith("#"))
        .filter(line -> line.startsWith("|"))
        .map(AnnotationGuideTest::cells)
        .toList();
  }

  private static List<String> cells(String line) {
    return ImmutableList.copyOf(
        Splitter.on('|').trimResults().split(line.substring(1, line.lastIndexOf('|'))));
  }

  private static List<String> column(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }
}
