package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final Pattern PICTURE =
      Pattern.compile("src=\"data:image/svg\\+xml;base64,([^\"]+)\"");

  @TempDir Path folder;

  private Path texts;
  private Path model;
  private Path page;
  private Path json;

  @BeforeEach
  void writeFiles() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    write("b.txt", "I am happy. I am <b>not</b> happy.\n\nThe end");
    write("sub/a.md", "Not good!");
    write("table.csv", "text\nI am sad.\n");
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
    page = folder.resolve("page.html");
    json = folder.resolve("numbers.json");
  }

  @Test
  void aFolderBecomesOnePageWithACourseForEachText() throws IOException {
    Run run = report(texts, "--json", json);

    assertEquals(0, run.code(), run.err());
    assertEquals("report: " + page + "\n", run.out());
    String html = Files.readString(page);
    assertTrue(html.contains("<h1>The courses of 2 texts</h1>"));
    assertTrue(html.contains("<p>Texts: 2; sentences: 4.</p>"), "a blank line ends a sentence");
    assertTrue(html.contains("b.txt</a></th>"));
    assertTrue(html.indexOf("b.txt</h2>") < html.indexOf("a.md</h2>"));
    assertFalse(html.contains("table.csv"));
    assertEquals(1, pictures(html).size(), "one sentence has no course");
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    report(texts);
    String html = Files.readString(page);

    assertFalse(PICTURE.matcher(html).replaceAll("").contains("src="));
    assertFalse(html.contains("http"));
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<b>"));
    String svg = pictures(html).get(0);
    assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("http"));
    assertFalse(svg.contains("NaN"));
    for (String label : List.of("valence", "anger", "trust")) {
      assertTrue(svg.contains(">" + label + "</text>"), label);
    }
  }

  @Test
  void theJsonHasWhatThePageShows() throws IOException {
    report(texts, "--json", json, "--window", "0.2");

    JsonObject report = Json.createReader(new StringReader(Files.readString(json))).readObject();
    JsonObject text = report.getJsonArray("texts").getJsonObject(0);
    assertEquals(0.2, report.getJsonNumber("window").doubleValue());
    assertTrue(text.getString("name").endsWith("b.txt"));
    assertEquals(3, text.getInt("sentences"));
    assertTrue(text.getJsonObject("affect").containsKey("emotions"));
    assertEquals(200, text.getJsonObject("arcs").getJsonArray("valence").size());
    assertEquals(9, text.getJsonObject("arcs").size());
    assertTrue(text.getJsonArray("turningPoints").isEmpty());
  }

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    report(texts, "--json", json);
    byte[] html = Files.readAllBytes(page);
    byte[] numbers = Files.readAllBytes(json);

    report(texts, "--json", json);

    assertArrayEquals(html, Files.readAllBytes(page));
    assertArrayEquals(numbers, Files.readAllBytes(json));
  }

  @Test
  void textsThatCannotBeReadAreLeftOutAndNamed() throws IOException {
    write("empty.txt", "");
    write("blank.txt", " \n \n");
    Files.write(texts.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});

    Run run = report(texts);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("empty.txt: is empty"), run.err());
    assertTrue(run.err().contains("blank.txt: has no words"), run.err());
    assertTrue(run.err().contains("latin.txt: line 1: "), run.err());
    String html = Files.readString(page);
    assertTrue(html.contains("<h2>Left out</h2>"));
    assertTrue(html.contains("The courses of 2 texts"));
  }

  @Test
  void withoutAnyTextNothingIsWritten() throws IOException {
    Path empty = write("empty.txt", "");

    Run run = report(empty);

    assertEquals(1, run.code());
    assertTrue(run.err().contains("no text could be read; " + empty + ": is empty"), run.err());
    assertFalse(Files.exists(page));
  }

  @Test
  void standardInputIsAText() throws IOException {
    Run run = Run.affectOn("I am happy. I am sad.", "report", "-", "-m", model, "-o", page);

    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(page).contains("The course of standard input"));
  }

  @Test
  void wrongCallsAreRefusedBeforeAnythingIsRead() {
    assertRefused(2, "--window: the window is 0.0 of the text", report(texts, "--window", "0"));
    assertRefused(1, "missing.txt", report(folder.resolve("missing.txt")));
    assertRefused(2, "FILE", Run.affect("report"));
  }

  private void assertRefused(int code, String expected, Run run) {
    assertEquals(code, run.code());
    assertTrue(run.err().contains(expected), run.err());
    assertFalse(Files.exists(page));
  }

  private Run report(Object input, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("report", input, "-m", model, "-o", page));
    arguments.addAll(List.of(more));
    return Run.affect(arguments.toArray());
  }

  private Path write(String name, String text) throws IOException {
    Path file = texts.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> pictures(String html) {
    List<String> pictures = new ArrayList<>();
    Matcher matcher = PICTURE.matcher(html);
    while (matcher.find()) {
      pictures.add(
          new String(Base64.getDecoder().decode(matcher.group(1)), StandardCharsets.UTF_8));
    }
    return pictures;
  }
}
