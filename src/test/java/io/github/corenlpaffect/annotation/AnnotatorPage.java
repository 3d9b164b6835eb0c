package io.github.corenlpaffect.annotation;

import io.github.corenlpaffect.pipeline.server.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A page of an annotator, opened from disk, worked on by keyboard. */
public final class AnnotatorPage implements AutoCloseable {
  private static final Duration WAIT = Duration.ofSeconds(20);

  private final ChromeDriver browser;
  private final Path folder;

  private AnnotatorPage(ChromeDriver browser, Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  /**
   * Opens a page.
   *
   * @param folder where the browser keeps its things, and saves answers
   */
  public static AnnotatorPage open(Path page, Path folder) {
    ChromeDriver browser = Browser.start(folder.resolve("profile"));
    browser.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    browser.get(page.toUri().toString());
    return new AnnotatorPage(browser, folder);
  }

  /** The browser itself. */
  public ChromeDriver browser() {
    return browser;
  }

  /** Presses keys, one after the other. */
  public void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(browser).sendKeys(key).perform();
    }
  }

  /** Saves the answers, and waits for the file. */
  public Path save(String annotator) {
    press("s");
    Path saved = folder.resolve("answers-" + annotator + ".csv");
    new WebDriverWait(browser, WAIT).until(page -> Files.exists(saved));
    return saved;
  }

  /** Loads answers, and waits until the page says so. */
  public void load(Path file) {
    browser.findElement(By.id("file")).sendKeys(file.toString());
    new WebDriverWait(browser, WAIT).until(page -> status().startsWith("Loaded"));
  }

  /**
   * Comes back until the page remembers a number of answers: the browser stores what a page gives
   * it in a process of its own, a moment later.
   */
  public void comeBack(int answers) {
    new WebDriverWait(browser, WAIT)
        .until(
            page -> {
              browser.navigate().refresh();
              return answered() == answers;
            });
  }

  /** Comes back another day, in another browser. */
  public void forget() {
    browser.executeScript("localStorage.clear()");
    browser.navigate().refresh();
  }

  /** What the page says of itself. */
  public String status() {
    return browser.findElement(By.id("status")).getText();
  }

  /** How many questions are answered. */
  public int answered() {
    return Integer.parseInt(browser.findElement(By.id("progress")).getDomProperty("value"));
  }

  /** How many questions there are. */
  public int questions() {
    return Integer.parseInt(browser.findElement(By.id("progress")).getDomProperty("max"));
  }

  /** Which of the buttons of a class are pressed. */
  public List<Boolean> pressed(String button) {
    return browser.findElements(By.className(button)).stream()
        .map(found -> found.getDomAttribute("aria-pressed").equals("true"))
        .toList();
  }

  /** Whether the page has asked for nothing else. */
  public boolean isAlone() {
    return browser
        .executeScript("return performance.getEntriesByType('resource').length")
        .equals(0L);
  }

  /** Whether nothing of it is wider than the screen. */
  public boolean fits() {
    return (boolean)
        browser.executeScript(
            "const page = document.documentElement; return page.scrollWidth <= page.clientWidth");
  }

  @Override
  public void close() {
    browser.quit();
  }
}
