package io.github.corenlpaffect.pipeline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as a person finds it in a browser. */
final class AffectPage {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ChromeDriver browser;

  private AffectPage(ChromeDriver browser) {
    this.browser = browser;
  }

  /** Opens the page anew, also if only the fragment of the address is another. */
  static AffectPage open(ChromeDriver browser, URI address) {
    browser.get("about:blank");
    browser.get(address.toString());
    return new AffectPage(browser);
  }

  /** Puts in a text, asks for its affect, and waits for the answer. */
  void annotate(String text) {
    put(text);
    press("annotate");
    awaitAnswer();
  }

  /** Puts in a text, also one with characters that a driver cannot type. */
  void put(String text) {
    run("document.getElementById('input').value = arguments[0]", text);
  }

  void press(String button) {
    find(button).click();
  }

  /** What the chosen sentence expresses toward whom and what. */
  String toward() {
    return find("toward").getText();
  }

  void awaitAnswer() {
    await(() -> status().contains("All of the text") || !error().isEmpty(), "an answer");
    assertEquals("", error());
  }

  /** Sends keys to whatever has the focus. */
  void type(CharSequence... keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  /** What has the focus after the tabulator: its id, else its value. */
  String tab() {
    type(Keys.TAB);
    WebElement focused = browser.switchTo().activeElement();
    String id = focused.getDomAttribute("id");
    return id == null ? focused.getDomAttribute("value") : id;
  }

  void focus(String id) {
    run("document.getElementById(arguments[0]).focus()", id);
  }

  /** The sentences as they stand in the text, without their numbers. */
  List<String> sentences() {
    return strings(
        "return [...document.querySelectorAll('[role=option]')]"
            + ".map((option) => option.firstChild.data)");
  }

  /** The numbers that stand behind the sentences. */
  List<String> valences() {
    return strings(
        "return [...document.querySelectorAll('[role=option] .value')]"
            + ".map((value) => value.textContent.trim())");
  }

  /** All of the text that is shown, with what stands between the sentences. */
  String text() {
    return (String)
        run(
            "const copy = document.getElementById('text').cloneNode(true);"
                + "copy.querySelectorAll('.value').forEach((value) => value.remove());"
                + "return copy.textContent");
  }

  String chosenTitle() {
    return find("sentence-title").getText();
  }

  String shown(String id) {
    return find(id).getText();
  }

  String attribute(String id, String name) {
    return find(id).getDomAttribute(name);
  }

  boolean shows(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .anyMatch(WebElement::isDisplayed);
  }

  String status() {
    return shown("status");
  }

  String error() {
    return shown("error");
  }

  void awaitError() {
    await(() -> !error().isEmpty(), "an error");
  }

  URI address() {
    return URI.create(browser.getCurrentUrl());
  }

  Object run(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  List<String> strings(String script) {
    return ((List<?>) run(script)).stream().map(String::valueOf).toList();
  }

  /** Has what the server answers changed by a script that may use {@code token}, for each one. */
  void changeTokens(String script) {
    run(
        """
        const fetched = window.fetch;
        window.fetch = async (...request) => {
          const response = await fetched(...request);
          const json = await response.json();
          for (const token of json.sentences.flatMap((sentence) => sentence.tokens)) {
            %s
          }
          return new Response(JSON.stringify(json), response);
        };
        """
            .formatted(script));
  }

  void await(BooleanSupplier condition, String what) {
    new WebDriverWait(browser, PATIENCE)
        .withMessage(() -> "waiting for " + what)
        .until(b -> condition.getAsBoolean());
  }

  private WebElement find(String id) {
    return browser.findElement(By.id(id));
  }
}
