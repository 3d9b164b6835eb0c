package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.pipeline.server.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An annotator at work on the page, which was opened from disk. */
class BestWorstPageIT {
  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final Dimension WIDE = new Dimension(1200, 900);
  private static final Dimension PHONE = new Dimension(360, 740);

  /** The browser may still write there while it ends. */
  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  private ChromeDriver browser;

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
    browser = Browser.start(folder.resolve("profile"));
    browser.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    browser.get(folder.resolve("set/pages/ann.html").toUri().toString());
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void worksByKeyboardAndSavesWhatScoreReads() throws IOException {
    int questions = questions();
    for (int i = 0; i < questions; i++) {
      press("2", "4", Keys.ENTER);
    }
    assertTrue(status().startsWith("All answered"), status());
    press("s");
    Path saved = folder.resolve("answers-ann.csv");
    new WebDriverWait(browser, WAIT).until(page -> Files.exists(saved));

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
    press("1", "3", Keys.ENTER);
    press("s");
    Path saved = folder.resolve("answers-ann.csv");
    new WebDriverWait(browser, WAIT).until(page -> Files.exists(saved));
    browser.executeScript("localStorage.clear()");
    browser.navigate().refresh();
    assertEquals(0, answered());

    browser.findElement(By.id("file")).sendKeys(saved.toString());
    new WebDriverWait(browser, WAIT).until(page -> answered() == 1);
    assertEquals("Loaded 1 answers from answers-ann.csv.", status());
    assertEquals(List.of("true", "false", "false", "false"), pressed("most"));
    assertEquals(List.of("false", "false", "true", "false"), pressed("least"));
  }

  @Test
  void refusesTheAnswersOfAnother() throws IOException {
    Path other = folder.resolve("answers-bob.csv");
    Files.writeString(other, "Annotator,Tuple,BestItem,WorstItem\nbob,1,Fine.,A bit annoyed\n");
    browser.findElement(By.id("file")).sendKeys(other.toString());
    new WebDriverWait(browser, WAIT).until(page -> status().startsWith("Loaded"));
    assertEquals(
        "Loaded 0 answers from answers-bob.csv; 1 rows are not ann’s or fit no question.",
        status());
  }

  @Test
  void remembersAnswersBetweenVisits() {
    press("1", "3", Keys.ENTER);
    press("s");
    browser.navigate().refresh();
    assertEquals(1, answered());
  }

  @Test
  void nothingIsBothBestAndWorst() {
    press("2", "2");
    assertEquals("One text cannot have both the most and the least.", status());
    assertEquals(List.of("false", "false", "false", "false"), pressed("least"));
    press("3", Keys.BACK_SPACE, "4");
    assertEquals(List.of("false", "false", "false", "true"), pressed("least"));
  }

  @Test
  void showsTextsAsTheyAre() {
    String all = "";
    for (int i = 0; i < questions(); i++) {
      all += browser.findElement(By.id("items")).getText();
      press(Keys.ARROW_RIGHT);
    }
    assertTrue(all.contains("I am <b>furious</b> & tired</script>"), all);
  }

  @Test
  void asksForNothingElse() {
    assertEquals(
        0L, browser.executeScript("return performance.getEntriesByType('resource').length"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void isAccessibleAndFitsAPhone(String scheme) throws IOException {
    Browser.prefer(browser, scheme);
    for (Dimension size : List.of(WIDE, PHONE)) {
      Browser.resize(browser, size);
      press("1", "2");
      assertEquals(List.of(), Browser.violations(browser));
      press(Keys.BACK_SPACE, Keys.BACK_SPACE);
      assertEquals(
          true,
          browser.executeScript(
              "const page = document.documentElement; return page.scrollWidth <= page.clientWidth"));
    }
  }

  private void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(browser).sendKeys(key).perform();
    }
  }

  private String status() {
    return browser.findElement(By.id("status")).getText();
  }

  private int answered() {
    return Integer.parseInt(browser.findElement(By.id("progress")).getDomProperty("value"));
  }

  private int questions() {
    return Integer.parseInt(browser.findElement(By.id("progress")).getDomProperty("max"));
  }

  private List<String> pressed(String button) {
    return browser.findElements(By.className(button)).stream()
        .map(found -> found.getDomAttribute("aria-pressed"))
        .toList();
  }
}
