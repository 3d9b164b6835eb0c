package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.AnnotatorPage;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.pipeline.server.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** An annotator at work on the page, which was opened from disk. */
class BestWorstPageIT {
  private static final Dimension WIDE = new Dimension(1200, 900);
  private static final Dimension PHONE = new Dimension(360, 740);

  /** The browser may still write there while it ends. */
  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  private AnnotatorPage page;

  @BeforeEach
  void open() throws IOException {
    assumeTrue(Browser.isThere(), Browser.ABSENT);
    Path texts = folder.resolve("texts.tsv");
    Files.writeString(
        texts,
        "text\nI could scream.\nThey \"forgot\" me, again\nI am <b>furious</b> & tired</script>\n"
            + "Fine.\\nTwo lines.\nA bit annoyed\n");
    SetMaker.make(
        texts,
        new SetMaker.Plan(
            "anger", Wording.of("anger"), ImmutableList.of("ann"), 1, 2, Optional.empty(), 1),
        folder.resolve("set"),
        new Problems());
    page = AnnotatorPage.open(folder.resolve("set/pages/ann.html"), folder);
  }

  @AfterEach
  void close() {
    if (page != null) {
      page.close();
    }
  }

  @Test
  void worksByKeyboardAndSavesWhatScoreReads() throws IOException {
    int questions = page.questions();
    for (int i = 0; i < questions; i++) {
      page.press("2", "4", Keys.ENTER);
    }
    assertTrue(page.status().startsWith("All answered"), page.status());
    Path saved = page.save("ann");

    Problems problems = new Problems();
    AnswerTable table = AnswerTable.read(saved, problems);
    BestWorstAnswers answers =
        BestWorstAnswers.read(Optional.of(folder.resolve("set")), List.of(table), problems);
    assertEquals(List.of(), problems.messages());
    assertEquals(questions, answers.count());
    assertEquals(5, answers.scores().size());
    assertEquals(
        table.cell(table.rows().get(0), "Item2"), table.cell(table.rows().get(0), "BestItem"));
    assertEquals(
        table.cell(table.rows().get(0), "Item4"), table.cell(table.rows().get(0), "WorstItem"));
  }

  @Test
  void goesOnWithTheAnswersOfAFile() throws IOException {
    page.press("1", "3", Keys.ENTER);
    Path saved = page.save("ann");
    page.forget();
    assertEquals(0, page.answered());

    page.load(saved);
    assertEquals("Loaded 1 answers from answers-ann.csv.", page.status());
    assertEquals(List.of(true, false, false, false), page.pressed("most"));
    assertEquals(List.of(false, false, true, false), page.pressed("least"));
  }

  @Test
  void refusesTheAnswersOfAnother() throws IOException {
    Path other = folder.resolve("answers-bob.csv");
    Files.writeString(other, "Annotator,Tuple,BestItem,WorstItem\nbob,1,Fine.,A bit annoyed\n");
    page.load(other);
    assertEquals(
        "Loaded 0 answers from answers-bob.csv; 1 rows are not ann’s or fit no question.",
        page.status());
  }

  @Test
  void remembersAnswersBetweenVisits() {
    page.press("1", "3", Keys.ENTER);
    page.save("ann");
    page.comeBack(1);
  }

  @Test
  void nothingIsBothBestAndWorst() {
    page.press("2", "2");
    assertEquals("One text cannot have both the most and the least.", page.status());
    assertEquals(List.of(false, false, false, false), page.pressed("least"));
    page.press("3", Keys.BACK_SPACE, "4");
    assertEquals(List.of(false, false, false, true), page.pressed("least"));
  }

  @Test
  void showsTextsAsTheyAre() {
    String all = "";
    for (int i = 0; i < page.questions(); i++) {
      all += page.browser().findElement(By.id("items")).getText();
      page.press(Keys.ARROW_RIGHT);
    }
    assertTrue(all.contains("I am <b>furious</b> & tired</script>"), all);
  }

  @Test
  void asksForNothingElse() {
    assertTrue(page.isAlone());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void isAccessibleAndFitsAPhone(String scheme) throws IOException {
    Browser.prefer(page.browser(), scheme);
    for (Dimension size : List.of(WIDE, PHONE)) {
      Browser.resize(page.browser(), size);
      page.press("1", "2");
      assertEquals(List.of(), Browser.violations(page.browser()));
      page.press(Keys.BACK_SPACE, Keys.BACK_SPACE);
      assertTrue(page.fits(), size.toString());
    }
  }
}
