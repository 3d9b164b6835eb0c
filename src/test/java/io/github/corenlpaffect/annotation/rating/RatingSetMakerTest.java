package io.github.corenlpaffect.annotation.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingSetMakerTest {
  @TempDir private Path folder;
  private Path texts;
  private final Problems problems = new Problems();

  @BeforeEach
  void writeTexts() throws IOException {
    StringBuilder table = new StringBuilder("id\ttext\n");
    for (int i = 0; i < 12; i++) {
      table.append("t").append(i).append("\tText \"").append(i).append("\"\\n<b>\n");
    }
    texts = Files.writeString(folder.resolve("texts.tsv"), table);
  }

  @Test
  void everyTextGoesToSoManyAnnotatorsInAnotherOrder() throws IOException {
    assertEquals(12, make("urgency", MadeUpAnswers.SCALE, 1));
    Map<String, Integer> asked = new HashMap<>();
    Map<String, String> first = new HashMap<>();
    for (String annotator : List.of("ann", "bob", "cy")) {
      AnswerTable form = AnswerTable.read(file("forms/" + annotator + ".csv"), problems);
      assertEquals(List.of("Annotator", "Id", "Text", "Rating"), form.header());
      assertEquals(8, form.rows().size());
      form.rows().forEach(row -> asked.merge(form.cell(row, "Text"), 1, Integer::sum));
      first.put(form.cell(form.rows().get(0), "Id"), annotator);
    }
    assertEquals(12, asked.size());
    assertTrue(asked.values().stream().allMatch(count -> count == 2), asked.toString());
    assertTrue(first.size() > 1, first.toString());
  }

  @Test
  void theSameSeedMakesTheSameFiles() throws IOException {
    make("topic", MadeUpAnswers.TOPICS, 1);
    String page = Files.readString(file("pages/ann.html"));
    String tasks = Files.readString(file("label-studio/bob.json"));
    folder = Files.createDirectory(folder.resolve("again"));
    make("topic", MadeUpAnswers.TOPICS, 1);
    assertEquals(page, Files.readString(file("pages/ann.html")));
    assertEquals(tasks, Files.readString(file("label-studio/bob.json")));
    folder = Files.createDirectory(folder.resolve("other"));
    make("topic", MadeUpAnswers.TOPICS, 2);
    assertNotEquals(page, Files.readString(file("pages/ann.html")));
  }

  @Test
  void theSetIsReadBack() throws IOException {
    make("topic", MadeUpAnswers.TOPICS, 1);
    RatingSet set = RatingSet.read(folder.resolve("set"));
    assertEquals("topic", set.dimension());
    assertEquals(MadeUpAnswers.TOPICS, set.kind());
    assertEquals("Text \"3\"\n<b>", set.items().list().get(3).text());
    Files.writeString(file("set.json"), "{\"dimension\": 3}");
    assertTrue(
        assertThrows(IOException.class, () -> RatingSet.read(folder.resolve("set")))
            .getMessage()
            .endsWith("set.json: the set is damaged; make it again with the same seed"));
  }

  @Test
  void labelStudioHandsBackWhatItGot() throws IOException {
    make("topic", MadeUpAnswers.TOPICS, 1);
    String configuration = Files.readString(file("label-studio/configuration.xml"));
    assertTrue(configuration.contains("<Choices name=\"Category\" toName=\"text\""), configuration);
    assertTrue(configuration.contains("<Choice value=\"billing\"/>"), configuration);
    Path export = folder.resolve("export.json");
    Files.writeString(
        export,
        """
        [{"data": {"Annotator": "ann", "Id": "t3", "Text": "Text \\"3\\"\\n<b>"},
          "annotations": [{"completed_by": 1, "was_cancelled": false, "result": [
            {"from_name": "Category", "to_name": "text", "type": "choices",
             "value": {"choices": ["billing"]}}]}]}]
        """);
    RatedTexts rated = read(export, MadeUpAnswers.TOPICS);
    assertEquals(List.of("ann"), rated.annotators());
    assertEquals("billing", rated.answer(0, 0));
    assertEquals(11, rated.unanswered());
  }

  @Test
  void labelStudioTakesNumbersOnTheScale() throws IOException {
    make("urgency", MadeUpAnswers.SCALE, 1);
    String configuration = Files.readString(file("label-studio/configuration.xml"));
    assertTrue(
        configuration.contains("<Number name=\"Rating\" toName=\"text\" min=\"0\" max=\"3\""),
        configuration);
    Path export = folder.resolve("export.json");
    Files.writeString(
        export,
        """
        [{"data": {"Annotator": "ann", "Text": "t3"}, "annotations": [{"result": [
            {"from_name": "Rating", "type": "number", "value": {"number": 2}}]}]}]
        """);
    assertEquals(2, read(export, MadeUpAnswers.SCALE).ratings().value(0, 0));
  }

  @Test
  void answersAboutOtherTextsAreLeftOut() throws IOException {
    make("urgency", MadeUpAnswers.SCALE, 1);
    Path answers = folder.resolve("a.csv");
    Files.writeString(answers, "Annotator,Text,Rating\nann,t1,2\nann,Who is this?,2\n");
    assertEquals(1, read(answers, Amounts.OF_ANY_SIZE).count());
    assertEquals(
        List.of(answers + ", line 3: Text is 'Who is this?', none of the set"),
        problems.messages());
  }

  @Test
  void whatCannotBeAColumnIsRefusedBeforePeopleWork() {
    assertRefused("valence", MadeUpAnswers.TOPICS, "a name without scale");
    assertRefused("topic", Categories.of(List.of("1", "2")), "holds numbers");
    assertRefused("sentiment", MadeUpAnswers.SCALE, "expected a name and a scale");
    assertThrows(IllegalArgumentException.class, () -> Categories.of(List.of("a", "A")));
    assertThrows(IllegalArgumentException.class, () -> Categories.of(List.of("a|b", "c")));
    assertThrows(IllegalArgumentException.class, () -> Amounts.of("3..0"));
    assertThrows(IllegalArgumentException.class, () -> Amounts.of("bws"));
  }

  private void assertRefused(String dimension, AnswerKind kind, String problem) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> make(dimension, kind, 1)).getMessage();
    assertTrue(message.contains(problem), message);
    assertFalse(Files.exists(folder.resolve("set")));
  }

  @Test
  void answersHaveAButtonEachUnlessThereAreTooMany() {
    assertEquals(List.of("-1", "0", "1"), new RatingQuestion("?", new Amounts(-1, 1)).answers());
    assertEquals(10, new RatingQuestion("?", new Amounts(0, 9)).answers().size());
    assertEquals(List.of(), new RatingQuestion("?", new Amounts(0, 100)).answers());
    assertEquals(List.of(), new RatingQuestion("?", new Amounts(0, 0.5)).answers());
    assertEquals(
        List.of("outage", "billing", "praise"),
        new RatingQuestion("?", MadeUpAnswers.TOPICS).answers());
  }

  private int make(String dimension, AnswerKind kind, long seed) throws IOException {
    return RatingSetMaker.make(
        texts,
        new RatingSetMaker.Plan(
            dimension, kind, Optional.empty(), ImmutableList.of("ann", "bob", "cy"), 2, seed),
        folder.resolve("set"),
        problems);
  }

  private RatedTexts read(Path answers, AnswerKind kind) throws IOException {
    return RatedTexts.read(
        Optional.of(folder.resolve("set")),
        kind,
        List.of(AnswerTable.read(answers, problems)),
        problems);
  }

  private Path file(String name) {
    return folder.resolve("set").resolve(name);
  }
}
