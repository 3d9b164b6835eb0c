package io.github.corenlpaffect.pipeline.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, where it and its driver are on the {@code PATH}. */
public final class Browser {
  /** What is said where there is none. */
  public static final String ABSENT =
      "needs chromium and chromedriver on the PATH (Debian: chromium, chromium-driver)";

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browser() {}

  public static boolean isThere() {
    return chromium().isPresent() && driver().isPresent();
  }

  /** Starts one with a profile of its own in this folder. */
  public static ChromeDriver start(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toFile());
    options.addArguments(ARGUMENTS);
    options.addArguments("--user-data-dir=" + profile);
    File executable = driver().orElseThrow().toFile();
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(executable).build(), options);
  }

  /** Lays pages out for a screen of this size, also narrower than a window may be. */
  public static void resize(ChromeDriver browser, Dimension size) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Has pages believe that the user prefers {@code light} or {@code dark}. */
  public static void prefer(ChromeDriver browser, String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** What the accessibility checker axe finds wrong with the page that is open. */
  public static List<String> violations(ChromeDriver browser) throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      browser.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object violations =
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then(({violations}) => done(violations.flatMap(({id, nodes}) =>
              nodes.map(({html, failureSummary}) => `${id}: ${html}: ${failureSummary}`))));
            """);
    return ((List<?>) violations).stream().map(String::valueOf).toList();
  }

  private static Optional<Path> chromium() {
    return onPath("chromium", "google-chrome");
  }

  private static Optional<Path> driver() {
    return onPath("chromedriver");
  }

  private static Optional<Path> onPath(String... names) {
    List<Path> folders =
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).toList();
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
