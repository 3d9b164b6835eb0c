package io.github.corenlpaffect.annotation.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatedTextsTest {
  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @Test
  void answersMakeATableOfTextsAndAnnotators() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.read(
            folder,
            MadeUpAnswers.SCALE,
            problems,
            "Annotator,Id,Text,Rating",
            "ben,t1,It is down,3",
            "anna,t1,It is  down ,2.5",
            "anna,t2,Fine,0",
            "ben,t2,Fine,");

    assertEquals(List.of("anna", "ben"), rated.annotators());
    assertEquals(List.of(new Item("t1", "It is down"), new Item("t2", "Fine")), rated.items());
    assertEquals(2.5, rated.ratings().value(0, 0));
    assertEquals("", rated.answer(1, 1));
    assertEquals(3, rated.count());
    assertEquals(1, rated.open());
    assertEquals(0, problems.count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anna,,Text 1,7 | Rating is 7, off the scale 0..3",
        "anna,,Text 1,much | Rating is 'much', no number",
        "anna,,Text 1,NaN | Rating is 'NaN', no number",
        "anna,,,1 | Text is empty",
        ",,Text 1,1 | Annotator is empty; whose answer is this?",
        "ben,,Text 0,2 | ben has answered this otherwise in FILE, line 2, which is kept",
        "ben,t0,Text 1,2 | the Id t0 is that of 'Text 0' too",
        "ben,Text 1,2 | expected 4 cells, as in the header, found 3",
      })
  void wrongRowsAreLeftOutAndTheOthersKept(String row, String problem) throws IOException {
    RatedTexts rated =
        MadeUpAnswers.read(
            folder,
            MadeUpAnswers.SCALE,
            problems,
            "Annotator,Id,Text,Rating",
            "ben,t0,Text 0,1",
            row.strip(),
            "cleo,,Text 2,3");
    String file = folder.resolve("answers.csv").toString();

    assertEquals(2, rated.count());
    assertEquals(
        List.of(file + ", line 3: " + problem.strip().replace("FILE", file)), problems.messages());
  }

  @Test
  void theSameAnswerTwiceIsOne() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.read(
            folder, MadeUpAnswers.SCALE, problems, "Annotator,Text,Rating", "a,x,1", "a,x,1");

    assertEquals(1, rated.count());
    assertEquals(0, problems.count());
  }

  @Test
  void unknownCategoriesAreLeftOut() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.read(
            folder,
            MadeUpAnswers.TOPICS,
            problems,
            "Annotator,Text,Category",
            "a,x,Outage",
            "a,y,outrage");

    assertEquals(1, rated.count());
    assertTrue(
        problems
            .messages()
            .get(0)
            .endsWith("line 3: Category is 'outrage', none of [outage, billing, praise]"),
        problems.messages().get(0));
  }

  @Test
  void withoutNamesTheCategoriesAreThoseThatOccur() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.read(
            folder,
            Categories.of(List.of()),
            problems,
            "Annotator,Text,Category",
            "a,x,praise",
            "a,y,outage",
            "b,x,Outage");

    assertEquals(Categories.of(List.of("outage", "praise")), rated.kind());
  }

  @Test
  void whereNobodyIsNamedTheFileSaysWhoItWas() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.read(folder, MadeUpAnswers.SCALE, problems, "Text,Rating", "x,1");

    assertEquals(List.of("answers"), rated.annotators());
  }

  @Test
  void aColumnThatIsMissingIsNamed() {
    IOException refused =
        assertThrows(
            IOException.class,
            () ->
                MadeUpAnswers.read(
                    folder, MadeUpAnswers.SCALE, problems, "Annotator,Rating", "a,1"));

    assertTrue(
        refused.getMessage().endsWith("line 1: expected a column Text, found [Annotator, Rating]"),
        refused.getMessage());
  }

  @Test
  void anEmptyColumnOfAnswersIsAnError() {
    IOException refused =
        assertThrows(
            IOException.class,
            () ->
                MadeUpAnswers.read(
                    folder, MadeUpAnswers.SCALE, problems, "Annotator,Text,Rating", "a,x,"));

    assertEquals("no answers: the column Rating has none to use", refused.getMessage());
  }

  @Test
  void rowsInAnotherEncodingAreLeftOut() throws IOException {
    Path file = folder.resolve("mixed.csv");
    Files.writeString(file, "Annotator,Text,Rating\na,schön,1\n", StandardCharsets.UTF_8);
    Files.write(
        file,
        "a,blöd,2\na,gut,3\n".getBytes(StandardCharsets.ISO_8859_1),
        StandardOpenOption.APPEND);
    RatedTexts rated =
        RatedTexts.read(
            Optional.empty(),
            MadeUpAnswers.SCALE,
            List.of(AnswerTable.read(file, problems)),
            problems);

    assertEquals(2, rated.count());
    assertEquals(
        List.of(file + ", line 3: not valid UTF-8; save the file as UTF-8"), problems.messages());
  }

  @Test
  void answersOfSomeCanBeLeftOut() throws IOException {
    RatedTexts rated = MadeUpAnswers.of(folder, MadeUpAnswers.SCALE, "1 2 .", ". . 3", "0 . 1");
    RatedTexts rest = rated.without(List.of("c"));

    assertEquals(List.of("a", "b"), rest.annotators());
    assertEquals(2, rest.items().size());
    assertEquals(1, rest.unanswered());
    assertThrows(IllegalArgumentException.class, () -> rated.without(List.of("nobody")));
  }
}
