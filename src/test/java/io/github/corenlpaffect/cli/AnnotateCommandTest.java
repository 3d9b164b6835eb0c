package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.AffectFormat;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateCommandTest {
  private static final String TWO_SENTENCES = "I am happy. The train is not late!";

  @TempDir static Path models;
  @TempDir Path folder;

  private static Path model;

  @BeforeAll
  static void writeModel() throws IOException {
    model = models.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void eachSentenceHasAResultAndTheDocumentOfSeveralToo() {
    Run run = annotate("--format", "jsonl", "--text", TWO_SENTENCES);

    List<JsonObject> results = jsonLines(run.out());
    assertEquals(List.of("I am happy.", "The train is not late!", TWO_SENTENCES), texts(results));
    assertEquals(
        List.of("sentence", "sentence", "document"),
        results.stream().map(result -> result.getString("unit")).toList());
  }

  @Test
  void aSingleSentenceHasOneResult() {
    assertEquals(
        List.of("I am happy."),
        texts(jsonLines(annotate("--format", "jsonl", "--text", "I am happy.").out())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\n", "\u200B"})
  void aTextWithoutSentencesHasOneNeutralResult(String text) {
    List<JsonObject> results = jsonLines(annotate("--format", "jsonl", "--text", text).out());

    assertEquals(1, results.size());
    assertEquals(AffectJson.of(Affect.none()), results.get(0).getJsonObject("affect"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "json"})
  void wordsThatAreExplainedAddUpToTheirSentence(String format) {
    Run run = annotate("--explain", "-f", format, "-t", TWO_SENTENCES);

    List<JsonObject> results = format.equals("json") ? jsonArray(run.out()) : jsonLines(run.out());
    assertEquals(
        List.of(true, true, false),
        results.stream().map(result -> result.containsKey("tokens")).toList());
    assertAddsUp(results.get(0));
    assertAddsUp(results.get(1));
  }

  @Test
  void wordsOfALineAreExplainedToo() {
    List<JsonObject> results =
        jsonLines(annotate("--explain", "-l", "-f", "jsonl", "-t", TWO_SENTENCES, "-t", "").out());

    assertAddsUp(results.get(0));
    assertFalse(results.get(1).containsKey("tokens"));
  }

  @Test
  void theTableNamesTheWordsThatMatter() {
    String explained = annotate("--explain", "-t", TWO_SENTENCES).out();
    String lines = annotate("--explain", "-l", "-t", TWO_SENTENCES).out();

    assertTrue(explained.lines().anyMatch(line -> line.matches("valence: \\S+ [+-]\\.\\d\\d.*")));
    assertTrue(lines.lines().anyMatch(line -> line.startsWith("valence: ")));
    assertEquals(
        annotate("-t", TWO_SENTENCES).out(),
        explained
            .lines()
            .filter(line -> !line.matches("[a-z]+: \\S+ [+-]\\.\\d\\d.*"))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "emotionml", "jsonld"})
  void aFormatWithoutWordsExplainsNothing(String format) {
    Run run = annotate("--explain", "-f", format, "-t", TWO_SENTENCES);

    assertEquals(2, run.code());
    assertTrue(run.err().contains("--format " + format + " has no words to explain"), run.err());
  }

  private static void assertAddsUp(JsonObject result) {
    JsonObject affect = result.getJsonObject("affect");
    double sum = affect.getJsonObject("baseline").getJsonNumber("valence").doubleValue();
    for (JsonObject token : result.getJsonArray("tokens").getValuesAs(JsonObject.class)) {
      sum += token.getJsonObject("affect").getJsonNumber("valence").doubleValue();
    }
    assertEquals(affect.getJsonNumber("valence").doubleValue(), sum, 0.001);
  }

  @Test
  void aLexiconChangesWhatIsSaidOfItsWords() throws IOException {
    Path lexicon = write("own.tsv", "word\tvalence\nhappy\t-1\n");

    JsonObject without = jsonLines(annotate("-f", "jsonl", "-t", "I am happy.").out()).get(0);
    Run run = annotate("-f", "jsonl", "-t", "I am happy.", "--lexicon", lexicon);

    assertNotEquals(without, jsonLines(run.out()).get(0));
  }

  @Test
  void aLexiconThatCannotBeUsedIsRefused() throws IOException {
    Path lexicon = write("own.tsv", "word\tvalence\nhappy\t2\n\t1\n");

    assertEquals(
        new Run(
            1,
            "",
            "affect: "
                + lexicon
                + " is no usable lexicon: line 2: valence is '2', not a number from -1 to 1; line"
                + " 3: the word is missing"
                + System.lineSeparator()),
        annotate("-t", "I am happy.", "--lexicon", lexicon));
  }

  @Test
  void textsAndFilesComeInOrder() throws IOException {
    Path first = write("first.txt", "One file.");
    Path second = write("second.txt", "Another file.");

    Run run = annotate("-f", "jsonl", "-t", "A text.", "-t", "And one more.", first, second);

    assertEquals(
        List.of("A text.", "And one more.", "One file.", "Another file."),
        texts(jsonLines(run.out())));
  }

  @Test
  void standardInputIsReadWithoutTextsAndFilesAndForAHyphen() {
    Run without = Run.affectOn("Ça va bien.", "annotate", "-m", model, "-f", "jsonl");
    Run hyphen = Run.affectOn("Ça va bien.", "annotate", "-m", model, "-f", "jsonl", "-");

    assertEquals(List.of("Ça va bien."), texts(jsonLines(without.out())));
    assertEquals(without, hyphen);
  }

  @Test
  void eachLineHasExactlyOneResult() {
    String separators = "one\u2028two\u000Bthree\u000Cfour. Five! \u0085 six\rseven";
    String input = "first. Still first.\r\n\n \r\n" + separators + "\n\u200B\n\nno end of line";

    Run run = Run.affectOn(input, "annotate", "-m", model, "-f", "jsonl", "--lines");

    List<JsonObject> results = jsonLines(run.out());
    assertEquals(
        List.of("first. Still first.", "", " ", separators, "\u200B", "", "no end of line"),
        texts(results));
    for (int empty : new int[] {1, 2, 4, 5}) {
      assertEquals(AffectJson.of(Affect.none()), results.get(empty).getJsonObject("affect"));
    }
  }

  @Test
  void anEmptyInputHasNoLines() {
    assertEquals(
        new Run(0, "", ""), Run.affectOn("", "annotate", "-m", model, "-f", "jsonl", "--lines"));
    assertEquals(
        List.of(), jsonArray(Run.affectOn("", "annotate", "-m", model, "-f", "json", "-l").out()));
  }

  @Test
  void aTextGivenAsSuchIsOneLineWhateverItHolds() {
    assertEquals(
        List.of("", "two\nlines"),
        texts(jsonLines(annotate("-l", "-f", "jsonl", "-t", "", "-t", "two\nlines").out())));
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertEquals(
        List.of("marked", "two"),
        texts(
            jsonLines(
                Run.affectOn("\uFEFFmarked\ntwo", "annotate", "-m", model, "-f", "jsonl", "-l")
                    .out())));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatHoldsTheTextAndItsAffect(AffectFormat format) {
    Run run = annotate("-f", format.label(), "-t", TWO_SENTENCES);

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("happy") && run.out().contains("joy"), run.out());
  }

  @Test
  void jsonIsAnArrayOfTheSameObjectsAsJsonLines() {
    assertEquals(
        jsonLines(annotate("-f", "jsonl", "-t", TWO_SENTENCES).out()),
        jsonArray(annotate("-f", "json", "-t", TWO_SENTENCES).out()));
    assertEquals(
        2, jsonArray(annotate("-f", "json", "-l", "-t", "One.", "-t", "Two.").out()).size());
  }

  @Test
  void targetsAreThoseOfSentences() {
    Run run = annotate("--targets", "--lines", "-t", "One.");
    assertNotEquals(0, run.code());
    assertTrue(run.err().startsWith("affect: --targets are those of sentences"), run::err);
  }

  @Test
  void targetsNeedTheModelsOfCoreNlp() {
    Run run = annotate("--targets", "-t", "One.");
    assertNotEquals(0, run.code());
    assertTrue(run.err().contains("need CoreNLP's models: put its jar"), run::err);
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "emotionml", "jsonld"})
  void whatWritesOneDocumentTakesOneText(String format) {
    String message = "affect: --format " + format + " writes one document, so give one text,";
    for (Run run :
        List.of(
            annotate("-f", format, "-t", "One.", "-t", "Two."),
            annotate("-f", format, "--lines", "-t", "One."))) {
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().startsWith(message), run.err());
    }
  }

  @Test
  void theNameOfAFileIsTheIdOfItsDocument() throws IOException {
    Path file = write("first.txt", "One file.");

    assertEquals(
        "first.txt", jsonLines(annotate("-f", "jsonl", file).out()).get(0).getString("docId"));
    assertFalse(jsonLines(annotate("-f", "jsonl", "-t", "x").out()).get(0).containsKey("docId"));
  }

  @Test
  void anUnknownFormatIsRefusedWithTheKnownOnes() {
    Run run = annotate("-f", "yaml", "-t", "x");

    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .startsWith(
                "affect: there is no format yaml; known are table, json, jsonl, csv, xml, text,"
                    + " conllu, emotionml, jsonld"),
        run.err());
  }

  @Test
  void csvHoldsTheNumbersOfTheJson() throws IOException {
    String text = "I \"am\", well,\nnot sad 😀";
    Run run = annotate("-f", "csv", "-l", "-t", text, "-t", "");

    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(run.out()))
            .getRecords();
    JsonObject affect =
        jsonLines(annotate("-f", "jsonl", "-l", "-t", text).out()).get(0).getJsonObject("affect");
    CSVRecord row = rows.get(0);
    assertEquals(text, row.get("text"));
    assertEquals(affect.getString("sentiment"), row.get("sentiment"));
    assertEquals(affect.get("valence").toString(), row.get("valence"));
    assertEquals(
        affect.getJsonObject("sentimentDistribution").get("Very negative").toString(),
        row.get("p_very_negative"));
    assertEquals(affect.getJsonObject("emotions").get("trust").toString(), row.get("trust"));
    assertEquals(
        affect.getJsonObject("confidence").get("emotions").toString(),
        row.get("confidence_emotions"));
    assertEquals(
        affect.getJsonObject("extra").getJsonObject("own/urgency").get("value").toString(),
        row.get("own/urgency:value"));
    assertEquals("", rows.get(1).get("own/urgency:value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl", "csv", "xml", "conllu", "emotionml", "jsonld"})
  void theLocaleChangesNothing(String format) {
    Run english = annotate("-f", format, "-t", TWO_SENTENCES);
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertEquals(english, annotate("-f", format, "-t", TWO_SENTENCES));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void theTableIsPlainUnlessColoursAreOn() {
    Run plain = annotate("-t", TWO_SENTENCES);
    Run coloured = annotate("--color", "on", "-t", TWO_SENTENCES);

    assertFalse(plain.out().contains("\u001B"));
    assertEquals(plain.out(), coloured.out().replaceAll("\u001B\\[[0-9;]*m", ""));
    assertTrue(coloured.out().contains("\u001B[38;5;"));
  }

  @Test
  void noTextCommandsTheTerminal() {
    assertFalse(
        annotate("-t", "red \u001B[31m bell \u0007 turned \u202E round")
            .out()
            .matches("(?s).*[\u001B\u0007\u202E].*"));
  }

  @Test
  void theTableFitsIntoItsColumns() {
    String wide = "日本語".repeat(40) + " " + "long".repeat(60) + " 👩‍👩‍👧‍👦";

    Run run = annotate("-l", "-t", wide);

    run.out().lines().forEach(line -> assertTrue(DisplayText.width(line) <= 80, line));
  }

  @Test
  void outputGoesToTheFile() throws IOException {
    Path file = folder.resolve("results.jsonl");

    Run run = annotate("-f", "jsonl", "-t", TWO_SENTENCES, "-o", file);

    assertEquals(new Run(0, "", ""), run);
    assertEquals(annotate("-f", "jsonl", "-t", TWO_SENTENCES).out(), Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aFailureLeavesTheOutputFileAsItWas() throws IOException {
    Path output = write("results.csv", "older results");
    Path input = folder.resolve("latin.txt");
    Files.write(input, "good\nbad \u00E9".getBytes(StandardCharsets.ISO_8859_1));

    Run run = annotate("-l", "-o", output, input);

    assertEquals(1, run.code());
    assertEquals("older results", Files.readString(output));
    assertEquals(List.of(input, output), files());
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByFileLineAndOffset() throws IOException {
    Path input = folder.resolve("latin.txt");
    Files.write(input, "good\nbad \u00E9".getBytes(StandardCharsets.ISO_8859_1));
    String expected =
        "affect: "
            + input
            + ", line 2: the byte 0xE9 at offset 9 is not UTF-8; convert the text to"
            + " UTF-8\n";

    assertEquals(new Run(1, "", expected), annotate("-f", "jsonl", input));
    Run lines = annotate("-l", "-f", "jsonl", input);
    assertEquals(expected, lines.err());
    assertEquals(List.of("good"), texts(jsonLines(lines.out())));
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("missing.txt");

    assertEquals(
        new Run(1, "", "affect: " + missing + ": no such file or folder\n"), annotate(missing));
    assertEquals(
        new Run(1, "", "affect: " + missing + ": no such file or folder\n"),
        Run.affect("annotate", "-m", missing, "-t", "x"));
  }

  @Test
  void aDamagedModelIsNamed() throws IOException {
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    Path damaged = folder.resolve("damaged.model");
    Files.write(damaged, bytes);

    Run run = Run.affect("annotate", "-m", damaged, "-t", "x");

    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("affect: " + damaged + " is damaged"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aClosedPipeEndsQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        AffectCommand.commandLine(new ByteArrayInputStream(new byte[0]), closed, err)
            .execute("annotate", "-m", model.toString(), "-t", "x");

    assertEquals(0, code);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFullDiskIsAFailure() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        AffectCommand.commandLine(new ByteArrayInputStream(new byte[0]), full, err)
            .execute("annotate", "-m", model.toString(), "-t", "x");

    assertEquals(1, code);
    assertEquals(
        "affect: standard output cannot be written: No space left on device\n",
        err.toString(StandardCharsets.UTF_8));
  }

  private static Run annotate(Object... arguments) {
    return Run.affect(
        Stream.concat(Stream.of("annotate", "--model", model), Stream.of(arguments)).toArray());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<JsonObject> jsonArray(String text) {
    return Json.createReader(new StringReader(text)).readArray().getValuesAs(JsonObject.class);
  }

  private static List<JsonObject> jsonLines(String text) {
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split("\n"))
            .map(line -> Json.createReader(new StringReader(line)).readObject())
            .toList();
  }

  private static List<String> texts(List<JsonObject> results) {
    return results.stream().map(result -> result.getString("text")).toList();
  }
}
