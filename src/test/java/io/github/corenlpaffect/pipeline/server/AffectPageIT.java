package io.github.corenlpaffect.pipeline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page, by hand and by keyboard, in a browser without a window. */
class AffectPageIT {
  private static final Dimension WIDE = new Dimension(1200, 900);
  private static final Dimension PHONE = new Dimension(360, 740);
  private static final String TEXT =
      "I love this phone!\n\nThe battery is terrible. The shop opens at nine.";
  private static final List<String> SENTENCES =
      List.of("I love this phone!", "The battery is terrible.", "The shop opens at nine.");
  private static final String MARKUP =
      "I love <script>document.title = 'taken'</script> and <img src=x onerror=alert(1)> so much.";

  /** The browser may still write there while it ends. */
  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path profile;

  private static PageServer server;
  private static ChromeDriver browser;

  private AffectPage page;

  @BeforeAll
  static void start() throws IOException {
    if (Browser.isThere()) {
      browser = Browser.start(profile);
      server = PageServer.start();
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    assumeTrue(Browser.isThere(), Browser.ABSENT);
    Browser.resize(browser, WIDE);
    Browser.prefer(browser, "light");
    page = AffectPage.open(browser, server.page());
    complaints();
  }

  @Test
  void targetsAreShownToWhomAsksForThem() {
    page.annotate("Maria hates the hotel.");
    assertEquals("", page.toward());
    page.focus("targets");
    page.type(Keys.SPACE);
    page.annotate("Maria hates the hotel.");
    assertTrue(page.toward().contains("hotel: Negative"), page::toward);
    assertTrue(page.toward().contains("felt by Maria"), page::toward);
    assertEquals(List.of(), complaints());
  }

  @Test
  void aTypedTextIsAnnotated() {
    page.focus("input");
    page.type("I love it! It is terrible.", Keys.chord(Keys.CONTROL, Keys.ENTER));
    page.awaitAnswer();
    assertEquals(List.of("I love it!", "It is terrible."), page.sentences());
    assertTrue(page.valences().get(0).matches("\\+0\\.[1-9]\\d"), page.valences()::toString);
    assertTrue(page.valences().get(1).matches("\u22120\\.[1-9]\\d"), page.valences()::toString);
    assertTrue(page.status().startsWith("2 sentences. All of the text: "), page::status);
  }

  @Test
  void theTextKeepsEveryCharacter() {
    String text = "  \uD83D\uDE21 I hate it!\n\n\tI\u00a0love \uD83E\uDD70 it \uFB01nely.  \n";
    page.annotate(text);
    assertEquals(text, page.text());
  }

  @Test
  void sentencesAreChosenByKeysInTheTextAndInThePlot() {
    page.annotate(TEXT);
    assertEquals("Sentence 1 of 3", page.chosenTitle());
    page.focus("text");
    page.type(Keys.ARROW_DOWN);
    assertEquals("Sentence 2 of 3", page.chosenTitle());
    assertEquals("sentence-1", page.attribute("text", "aria-activedescendant"));
    assertEquals("true", page.attribute("sentence-1", "aria-selected"));
    assertEquals("false", page.attribute("sentence-0", "aria-selected"));
    page.focus("plot");
    page.type(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertEquals("Sentence 3 of 3", page.chosenTitle());
    assertTrue(page.attribute("plot", "aria-valuetext").endsWith(": " + SENTENCES.get(2)));
    page.type(Keys.HOME);
    assertTrue(page.shown("words").contains(SENTENCES.get(0)), page.shown("words"));
  }

  @Test
  void sentencesAreChosenByClicks() {
    page.annotate(TEXT);
    page.press("sentence-2");
    assertEquals("Sentence 3 of 3", page.chosenTitle());
    page.press("next");
    assertEquals("Sentence 3 of 3", page.chosenTitle());
    page.press("previous");
    assertEquals("Sentence 2 of 3", page.chosenTitle());
    page.press("plot");
    assertEquals("Sentence 2 of 3", page.chosenTitle());
  }

  @Test
  void theKeyboardReachesEverything() {
    page.changeTokens("token.affect = {valence: 0.1};");
    page.annotate(TEXT);
    page.focus("input");
    for (String next :
        List.of("annotate", "example", "share", "targets", "text", "plot", "previous", "next")) {
      assertEquals(next, page.tab());
    }
    assertEquals("valence", page.tab());
  }

  @Test
  void wordsAreMarkedByWhatTheyContribute() {
    page.changeTokens(
        "token.affect = token.word === 'terrible' ? {valence: -0.4, fear: 0.3}"
            + " : token.word === 'battery' ? {valence: 0.1} : {valence: 0.001};");
    page.annotate(TEXT);
    page.press("sentence-1");
    assertEquals("valence terrible \u22120.40 battery +0.10", oneLine(page.shown("words"), 1));
    assertEquals(
        List.of("battery:positive", "terrible:negative"),
        page.strings(
            "return [...document.querySelectorAll('.word')]"
                + ".map((word) => `${word.textContent}:${word.dataset.sign}`)"));
    page.run("document.querySelector('input[value=trust]').focus()");
    page.type(Keys.ARROW_DOWN);
    assertEquals("fear terrible +0.30", oneLine(page.shown("words"), 1));
  }

  @Test
  void theServerSaysWhichWordsCausedAnEmotion() {
    page.annotate("The trains to the coast were late and I am furious.");
    page.run("document.querySelector('input[value=anger]').click()");
    String causes = oneLine(page.shown("words"), 1);
    assertTrue(causes.matches("anger furious \\+0\\.[1-9]\\d .*"), causes);
  }

  @Test
  void answersWithoutContributionsAreShownAsWell() {
    page.changeTokens("delete token.affect;");
    page.annotate(TEXT);
    assertEquals(SENTENCES.get(0), page.shown("words"));
    assertFalse(page.shows("input[type=radio]"));
    assertTrue(page.shown("affect").contains("joy"), page.shown("affect"));
  }

  static Stream<Arguments> textsToShare() {
    return Stream.of(
        Arguments.of("I love it #1!", "text"),
        Arguments.of((TEXT + " 100 % \uD83E\uDD70 & #so+on?\n").repeat(100), "deflate"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("textsToShare")
  void aLinkRestoresTheText(String text, String form) {
    page.annotate(text);
    page.press("share");
    page.await(() -> page.status().contains("It holds the text itself"), "the link");
    URI link = page.address();
    assertTrue(link.getRawFragment().startsWith(form + "="), link::toString);
    assertTrue(link.toString().length() < 500, link::toString);
    page = AffectPage.open(browser, link);
    page.awaitAnswer();
    assertEquals(text, page.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#text=%E4", "#deflate=AAAA", "#deflate=?"})
  void aDamagedLinkIsSaidToBe(String fragment) {
    page = AffectPage.open(browser, server.page().resolve(fragment));
    page.awaitError();
    assertTrue(page.error().contains("the link is damaged"), page::error);
  }

  @Test
  void markupStaysText() {
    page.annotate(MARKUP);
    assertEquals(MARKUP, page.text());
    assertEquals("Affect of a text", browser.getTitle());
    assertFalse(page.shows("main script, main img"));
    page.run("document.getElementById('json').open = true");
    page.await(() -> page.shown("json-text").contains("onerror"), "the JSON");
    assertFalse(page.shows("main script, main img"));
  }

  @Test
  void theJsonBehindItCanBeUnfolded() {
    page.annotate(TEXT);
    assertEquals("", page.run("return document.getElementById('json-text').textContent"));
    page.run("document.querySelector('summary').focus()");
    page.type(Keys.ENTER);
    page.await(() -> !page.shown("json-text").isEmpty(), "the JSON");
    assertEquals(
        3L,
        page.run(
            "return JSON.parse(document.getElementById('json-text').textContent).sentences.length"));
  }

  @Test
  void whatTheServerRefusesIsShownInOneLine() {
    page.put("a ".repeat(PageServer.MOST_CHARACTERS / 2) + "b");
    page.press("annotate");
    page.awaitError();
    assertTrue(page.error().matches(".*refused \\(4\\d\\d\\): .*characters\\."), page::error);
    page.annotate(TEXT);
    assertEquals("", page.error());
  }

  @Test
  void aServerThatIsGoneIsSaidToBe() {
    page.run("window.fetch = () => Promise.reject(new TypeError('no connection'))");
    page.put(TEXT);
    page.press("annotate");
    page.awaitError();
    assertTrue(page.error().endsWith("The server cannot be reached."), page::error);
  }

  @Test
  void aBlankTextIsNotSent() {
    page.put(" \n ");
    page.press("annotate");
    assertTrue(page.error().contains("nothing to annotate"), page::error);
    assertFalse(page.shows("#result"));
  }

  @Test
  void theLatestQuestionIsAnswered() {
    page.run(
        """
        const fetched = window.fetch;
        window.fetch = async (address, request) => {
          if (request.body.startsWith('slow')) {
            await new Promise((resolve) => setTimeout(resolve, 1000));
            window.late = true;
          }
          return fetched(address, request);
        };
        """);
    page.put("slow.");
    page.press("annotate");
    page.annotate("Quick!");
    page.await(() -> Boolean.TRUE.equals(page.run("return window.late")), "the slow request");
    assertEquals(List.of("Quick!"), page.sentences());
  }

  @Test
  void aLongTextCanBeRead() {
    String text = (TEXT + "\n").repeat(PageServer.MOST_CHARACTERS / (TEXT.length() + 1));
    page.annotate(text);
    assertEquals(text, page.text());
    page.focus("text");
    page.type(Keys.END);
    int count = page.sentences().size();
    assertEquals("Sentence " + count + " of " + count, page.chosenTitle());
    assertTrue(
        (Boolean)
            page.run(
                "const list = document.getElementById('text').getBoundingClientRect();"
                    + "const last = document.querySelector('[aria-selected=true]')"
                    + ".getBoundingClientRect();"
                    + "return last.top >= list.top && last.bottom <= list.bottom + 1"));
  }

  @Test
  void aPhoneNeedsNoSidewaysScroll() {
    Browser.resize(browser, PHONE);
    page.changeTokens("token.affect = {valence: -0.25};");
    page.annotate(TEXT + " " + "wonder".repeat(100) + "!");
    page.press("sentence-3");
    page.run("document.getElementById('json').open = true");
    page.await(() -> !page.shown("json-text").isEmpty(), "the JSON");
    assertEquals(
        0L,
        page.run(
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth"));
  }

  @Test
  void noRequestLeavesTheServer() {
    page.press("example");
    page.awaitAnswer();
    String origin = server.page().resolve("/").toString();
    List<String> requests =
        page.strings("return performance.getEntriesByType('resource').map((entry) => entry.name)");
    assertTrue(requests.stream().anyMatch(name -> name.contains("?properties=")));
    assertTrue(requests.stream().allMatch(name -> name.startsWith(origin)), requests::toString);
    assertEquals(List.of(), complaints());
  }

  @ParameterizedTest
  @CsvSource({"light, 1200, 900", "dark, 1200, 900", "light, 360, 740", "dark, 360, 740"})
  void theAccessibilityCheckerFindsNothing(String scheme, int width, int height)
      throws IOException {
    Browser.prefer(browser, scheme);
    Browser.resize(browser, new Dimension(width, height));
    page.changeTokens("token.affect = {valence: token.index % 2 ? 0.2 : -0.3};");
    page.annotate(TEXT.repeat(3));
    page.run("document.getElementById('json').open = true");
    assertEquals(List.of(), Browser.violations(browser));
  }

  private static String oneLine(String shown, int from) {
    return String.join(" ", shown.lines().skip(from).toList());
  }

  /** What the browser has complained of since the last time, such as a breach of the policy. */
  private static List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }
}
