package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonValue;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String TEXTS =
      """
      id,split,text,V,A,D
      1,train,"We had lunch, then tea.",3.5,3,3
      2,train,I am sad.,2.5,3,3
      3,dev,I am happy!,4,3.2,3
      4,dev,The chair has four legs.,3,3,3.1
      5,dev,I am not happy.,2,3.4,3
      """;

  private static final String OWN =
      """
      text\ttopic\tjoy
      I am happy.\tsport\t1
      The chair has four legs.\tnews\t0
      I am sad.\tnews\t0.1
      Not happy!\tsport\t
      """;

  @TempDir Path folder;

  private Path data;
  private Path model;

  @BeforeEach
  void writeFiles() throws IOException {
    data = folder.resolve("data");
    Path emobank = Files.createDirectories(data.resolve("emobank"));
    Files.writeString(emobank.resolve("emobank-train-dev.csv"), TEXTS);
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void eachMeasureOfATaskIsARow() {
    JsonObject row = row(evaluate("-f", "json"), "Pearson, valence");

    assertEquals("emobank", row.getString("task"));
    assertEquals(3, row.getInt("texts"));
    double product = row.getJsonNumber("product").doubleValue();
    assertTrue(product >= -1 && product <= 1, row.toString());
  }

  @Test
  void whatASystemDoesNotPredictHasNoFigure() {
    Run run = evaluate("-f", "json");

    assertEquals(JsonValue.NULL, row(run, "Pearson, valence").get("head"));
    assertEquals(JsonValue.NULL, row(run, "Pearson, arousal").get("product"));
  }

  @Test
  void allFormatsHoldTheSameRows() throws IOException {
    JsonObject json = row(evaluate("-f", "json"), "Pearson, valence");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    CSVRecord csv =
        format.parse(new StringReader(evaluate("-f", "csv").out())).stream()
            .filter(row -> row.get("metric").equals("Pearson, valence"))
            .findFirst()
            .orElseThrow();
    List<String> table = evaluate().out().lines().toList();

    assertEquals(json.get("product").toString(), csv.get("product"));
    assertEquals("", csv.get("head"));
    assertTrue(table.get(0).matches("task +metric +texts +head +product +baseline"), table.get(0));
    assertTrue(
        table.stream().anyMatch(line -> line.matches("emobank +Pearson, valence +3 +– .*")),
        table.toString());
  }

  @Test
  void aCorpusThatWasNamedMustBeThere() {
    Run run = evaluate("--corpora", "emobank,sst");

    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("sst"), run.err());
  }

  @Test
  void anUnknownCorpusIsAnErrorThatListsTheKnown() {
    Run run = evaluate("--corpora", "nope");

    assertEquals(1, run.code());
    assertTrue(run.err().contains("nope") && run.err().contains("emobank"), run.err());
  }

  @Test
  void aFolderWithoutCorporaIsAnError() {
    Run run = Run.affect("evaluate", "-d", folder, "-m", model);

    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("affect: " + folder + " holds none"), run.err());
  }

  @Test
  void aMalformedLineIsNamed() throws IOException {
    Path file = data.resolve("emobank").resolve("emobank-train-dev.csv");
    Files.writeString(file, TEXTS.replace("legs.,3,", "legs.,three,"));

    Run run = evaluate();

    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("affect: " + file + ", line 5: "), run.err());
  }

  @Test
  void aTableOfOnesOwnIsMeasuredOnAllItsTexts() throws IOException {
    JsonObject row = row(evaluateTable("own.tsv", OWN, "-f", "json"), "accuracy");

    assertEquals("own/topic", row.getString("task"));
    assertEquals(4, row.getInt("texts"));
  }

  @Test
  void aTableWithADevPartIsMeasuredOnIt() throws IOException {
    Files.writeString(folder.resolve("dev.tsv"), "topic\ttext\nsport\tI am happy.\n");
    Run run = evaluateTable("train.tsv", OWN);
    assertEquals(0, run.code(), run.err());

    Run ofFolder = Run.affect("evaluate", "-d", folder, "-m", model, "-f", "json");
    assertEquals(1, row(ofFolder, "accuracy").getInt("texts"));
  }

  @Test
  void labelsAreMatchedByNameNotByPlace() throws IOException {
    AffectModel read = AffectModel.load(model);
    ModelPredictor predictor = new ModelPredictor(read, ModelPredictor.FAST_TIER);
    List<String> labels =
        read.heads().stream()
            .filter(head -> head.name().equals("own/topic"))
            .findFirst()
            .orElseThrow()
            .labels();
    StringBuilder table = new StringBuilder("text\ttopic\n");
    for (String text : List.of("I am happy.", "I am sad.", "not!", "the user", "angry")) {
      double[] outputs = predictor.predict(text).heads().get("own/topic");
      String best = labels.get(Doubles.indexOf(outputs, Doubles.max(outputs)));
      table.append(text).append('\t').append(best).append('\n');
    }
    table.append("something else\tan unheard-of topic\n");

    JsonObject row = row(evaluateTable("own.tsv", table.toString(), "-f", "json"), "accuracy");

    assertEquals(5 / 6.0, row.getJsonNumber("head").doubleValue(), 1e-4);
  }

  @Test
  void aMalformedLineOfATableIsNamed() throws IOException {
    Run run = evaluateTable("own.tsv", "text\turgency@0..1\nHelp\t2\n");

    assertEquals(1, run.code());
    String start = "affect: " + folder.resolve("own.tsv") + ", line 2: expected a number from 0.0";
    assertTrue(run.err().startsWith(start), run.err());
  }

  @Test
  void aTableIsNotChosenFromAmongPublishedCorpora() throws IOException {
    assertEquals(2, evaluateTable("own.tsv", OWN, "--corpora", "sst").code());
  }

  @Test
  void dataThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing.tsv");
    Run run = Run.affect("evaluate", "-d", missing, "-m", model);

    assertEquals(1, run.code());
    assertEquals("affect: " + missing + ": no such file or folder", run.err().strip());
  }

  @Test
  void theSampleMustHoldATextAtLeast() {
    assertEquals(2, evaluate("--corenlp-texts", "0").code());
  }

  private Run evaluateTable(String name, String table, Object... arguments) throws IOException {
    Path file = Files.writeString(folder.resolve(name), table);
    return Run.affect(
        Stream.concat(Stream.of("evaluate", "-d", file, "-m", model), Stream.of(arguments))
            .toArray());
  }

  private Run evaluate(Object... arguments) {
    return Run.affect(
        Stream.concat(Stream.of("evaluate", "-d", data, "-m", model), Stream.of(arguments))
            .toArray());
  }

  private static JsonObject row(Run run, String metric) {
    assertEquals(0, run.code(), run.err());
    return Json.createReader(new StringReader(run.out()))
        .readArray()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(row -> row.getString("metric").equals(metric))
        .findFirst()
        .orElseThrow();
  }
}
