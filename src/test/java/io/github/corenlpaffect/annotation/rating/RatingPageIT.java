package io.github.corenlpaffect.annotation.rating;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** An annotator who rates or categorises, on the page, which was opened from disk. */
class RatingPageIT {
  private static final Dimension WIDE = new Dimension(1200, 900);
  private static final Dimension PHONE = new Dimension(360, 740);

  /** The browser may still write there while it ends. */
  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  private final Problems problems = new Problems();

  @BeforeEach
  void requireBrowser() {
    assumeTrue(Browser.isThere(), Browser.ABSENT);
  }

  @Test
  void ratesByTheDigitAndSavesWhatScoreReads() throws IOException {
    try (AnnotatorPage page = open("urgency", MadeUpAnswers.SCALE)) {
      page.press("2", Keys.ENTER, "0", Keys.ENTER, "1", Keys.BACK_SPACE, "3", Keys.ENTER);
      assertTrue(page.status().startsWith("All answered"), page.status());
      RatedTexts rated = read(page.save("ann"));

      assertEquals(List.of(), problems.messages());
      assertEquals(3, rated.count());
      assertEquals(5, sum(rated));
    }
  }

  @Test
  void categorisesByPlaceAndGoesOnWithTheAnswersOfAFile() throws IOException {
    try (AnnotatorPage page = open("topic", MadeUpAnswers.TOPICS)) {
      page.press("3", Keys.ENTER, "1");
      Path saved = page.save("ann");
      assertEquals(2, read(saved).count());
      page.forget();
      assertEquals(0, page.answered());
      page.load(saved);

      assertEquals("Loaded 2 answers from answers-ann.csv.", page.status());
      assertEquals(List.of(false, false, true), page.pressed("answer"));
      page.press("3");
      assertEquals(List.of(false, false, false), page.pressed("answer"));
    }
  }

  @Test
  void typesNumbersWhereTheyAreMany() throws IOException {
    try (AnnotatorPage page = open("urgency", new Amounts(0, 100))) {
      page.press("4", "2", Keys.ENTER, "7", "0", "0");
      assertEquals("That is no number from 0 to 100.", page.status());
      page.press(Keys.BACK_SPACE);
      assertEquals("Enter goes on.", page.status());
      RatedTexts rated = read(page.save("ann"));

      assertEquals(2, rated.count());
      assertEquals(112, sum(rated));
    }
  }

  @Test
  void refusesTheAnswersOfAnother() throws IOException {
    try (AnnotatorPage page = open("topic", MadeUpAnswers.TOPICS)) {
      Path other = folder.resolve("answers-bob.csv");
      Files.writeString(other, "Annotator,Text,Category\nbob,Fine.,praise\n");
      page.load(other);

      assertEquals(
          "Loaded 0 answers from answers-bob.csv; 1 rows are not ann’s or fit no question.",
          page.status());
    }
  }

  @Test
  void showsTextsAsTheyAreAndAsksForNothingElse() throws IOException {
    try (AnnotatorPage page = open("topic", MadeUpAnswers.TOPICS)) {
      String all = "";
      for (int i = 0; i < page.questions(); i++) {
        all += page.browser().findElement(By.id("text")).getText();
        page.press(Keys.ARROW_RIGHT);
      }
      assertTrue(all.contains("I am <b>furious</b> & tired</script>"), all);
      assertTrue(page.isAlone());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void isAccessibleAndFitsAPhone(String scheme) throws IOException {
    try (AnnotatorPage page = open("topic", MadeUpAnswers.TOPICS)) {
      Browser.prefer(page.browser(), scheme);
      for (Dimension size : List.of(WIDE, PHONE)) {
        Browser.resize(page.browser(), size);
        page.press("2");
        assertEquals(List.of(), Browser.violations(page.browser()));
        assertTrue(page.fits(), size.toString());
      }
    }
  }

  private AnnotatorPage open(String dimension, AnswerKind kind) throws IOException {
    Path texts = folder.resolve("texts.tsv");
    Files.writeString(
        texts, "text\nI am <b>furious</b> & tired</script>\nThey \"forgot\" me, again\nFine.\n");
    RatingSetMaker.make(
        texts,
        new RatingSetMaker.Plan(dimension, kind, Optional.empty(), ImmutableList.of("ann"), 1, 1),
        folder.resolve("set"),
        problems);
    return AnnotatorPage.open(folder.resolve("set/pages/ann.html"), folder);
  }

  private RatedTexts read(Path answers) throws IOException {
    return RatedTexts.read(
        Optional.of(folder.resolve("set")),
        Amounts.OF_ANY_SIZE,
        List.of(AnswerTable.read(answers, problems)),
        problems);
  }

  private static double sum(RatedTexts rated) {
    double sum = 0;
    for (int item = 0; item < rated.items().size(); item++) {
      sum += rated.ratings().value(item, 0);
    }
    return sum;
  }
}
