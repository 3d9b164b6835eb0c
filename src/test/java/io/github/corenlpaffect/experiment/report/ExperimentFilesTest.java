package io.github.corenlpaffect.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.experiment.MadeUpFindings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.Json;
import javax.json.JsonArray;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFilesTest {
  private static final Pattern PICTURE =
      Pattern.compile("src=\"data:image/svg\\+xml;base64,([^\"]+)\"");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    ExperimentFiles.write(MadeUpFindings.get(), folder);
  }

  @Test
  void thePageHasEverySection() throws IOException {
    String html = read("report.html");

    for (ReportSection section : ReportSections.ALL) {
      assertTrue(html.contains("<h2>" + section.title() + "</h2>"), section.title());
    }
    assertTrue(html.contains("The best recipe is R1, rate=1: Δm +8.0\u00a0% against single-task"));
    assertTrue(html.contains("<td>+3.0\u00a0% to +13.0\u00a0%</td>"));
    assertTrue(html.contains("0.0200 *"));
    assertTrue(html.contains("0.500 ± 0.010"));
    assertTrue(html.contains("training diverged, &quot;alas&quot;"));
  }

  @Test
  void harmedTasksAreNamed() throws IOException {
    assertTrue(
        read("report.html")
            .contains(
                "Significantly worse than by single-task training: own/&lt;b&gt;&amp;urgency| by"
                    + " R2."));
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    String html = PICTURE.matcher(read("report.html")).replaceAll("");

    assertFalse(html.contains("src="));
    assertFalse(html.contains("href="));
    assertFalse(html.contains("http"));
    assertFalse(html.contains("url("));
    assertFalse(html.contains("<b>"));
  }

  @Test
  void thePicturesAreThoseOfTheMarkdown() throws IOException {
    Matcher picture = PICTURE.matcher(read("report.html"));

    assertTrue(picture.find());
    String gain = new String(Base64.getDecoder().decode(picture.group(1)), StandardCharsets.UTF_8);
    assertEquals(read("pictures/gain.svg"), gain);
    assertTrue(gain.contains("<svg"));
    assertTrue(read("report.md").contains("](pictures/gain.svg)"));
  }

  @Test
  void markdownHasOneRowForEachRecipe() throws IOException {
    List<String> rows = read("report.md").lines().filter(line -> line.startsWith("| R2 ")).toList();

    assertTrue(
        rows.contains("| R2 | rate=2 | -10.0\u00a0% | -15.0\u00a0% to -5.0\u00a0% | 0.0040 \\* |"));
    assertTrue(read("report.md").contains("own/<b>&urgency\\|"));
  }

  @Test
  void csvAndJsonHaveEveryRun() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(read("runs.csv")))
            .getRecords();
    JsonArray runs = Json.createReader(new StringReader(read("runs.json"))).readArray();

    assertEquals(6, rows.size());
    assertEquals("0.5", rows.get(0).get("head"));
    assertEquals("9.5", rows.get(0).get("microseconds"));
    assertEquals("training diverged, \"alas\"", rows.get(1).get("failure"));
    assertEquals(6, runs.size());
    assertEquals("R1", runs.getJsonObject(0).getString("label"));
    assertEquals(
        0.5,
        runs.getJsonObject(0)
            .getJsonArray("figures")
            .getJsonObject(0)
            .getJsonNumber("head")
            .doubleValue());
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
