package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import com.google.common.collect.ObjectArrays;
import io.github.corenlpaffect.model.SmallModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.json.Json;
import javax.json.JsonObject;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkCommandTest {
  private static final String POSTS =
      "id,body,date\r\n7,\"I am \"\"happy\"\", I am.\",2024-01-01\r\n8,,\r\n9,So sad!,x,y\r\n";

  @TempDir private Path folder;

  private Path out;
  private Path model;

  @BeforeEach
  void writeModel() throws IOException {
    out = folder.resolve("out");
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void eachLineOfPlainTextIsARowThatAnnotateWouldWriteToo() throws IOException {
    Path in = write("in.txt", "I am happy. Not sad!\n\nSo sad\n");
    Run run = bulk(in);
    assertEquals(0, run.code(), run.err());
    List<JsonObject> rows = rows();
    assertEquals(3, rows.size());
    assertEquals(List.of("source", "line", "text", "affect"), List.copyOf(rows.get(0).keySet()));
    assertEquals(in.toString(), rows.get(0).getString("source"));
    assertEquals(3, rows.get(2).getInt("line"));
    assertEquals("So sad", rows.get(2).getString("text"));
    assertEquals(annotated("I am happy. Not sad!").get("affect"), rows.get(0).get("affect"));
    assertTrue(run.err().contains("3 rows in " + out.resolve("affect.jsonl")), run.err());
  }

  @Test
  void aTextIsTakenAsOneSentenceIfThatIsAskedFor() throws IOException {
    bulk(write("in.txt", "I am happy. Not sad!\n"), "--whole");
    JsonObject line =
        json(
            Run.affectOn("I am happy. Not sad!", "annotate", "-l", "-m", model, "-f", "jsonl")
                .out());
    assertEquals(line.get("affect"), rows().get(0).get("affect"));
  }

  @Test
  void sentencesAreAddedIfThatIsAskedFor() throws IOException {
    bulk(write("in.txt", "I am happy. Not sad!\n"), "--sentences");
    List<JsonObject> sentences =
        rows().get(0).getJsonArray("sentences").getValuesAs(JsonObject.class);
    assertEquals("Not sad!", sentences.get(1).getString("text"));
    assertEquals(annotated("Not sad!").get("affect"), sentences.get(1).get("affect"));
    assertEquals(2, bulk(write("in.csv", "text\nx\n"), "--sentences", "--to", "csv").code());
  }

  @Test
  void theColumnsOfCsvAreKept() throws IOException {
    Run run = bulk(write("in.csv", POSTS), "--text-column", "body", "--to", "csv");
    assertEquals(0, run.code(), run.err());
    List<CSVRecord> rows = csv(Files.readString(out.resolve("affect.csv")));
    assertEquals(3, rows.size());
    assertEquals(
        List.of("id", "body", "date", "sentiment", "p_very_negative"),
        rows.get(0).toList().subList(0, 5));
    assertTrue(rows.get(0).toList().contains("own/urgency:value"), rows.get(0)::toString);
    assertEquals(
        List.of("7", "I am \"happy\", I am.", "2024-01-01"), rows.get(1).toList().subList(0, 3));
    assertEquals(List.of("8", "", "", "Neutral"), rows.get(2).toList().subList(0, 4));
    assertEquals(rows.get(0).size(), rows.get(2).size());
    String rejected = Files.readString(out.resolve("rejected.jsonl"));
    assertEquals(4, json(rejected).getInt("line"));
    assertEquals("expected 3 cells, as in the header, found 4", json(rejected).getString("reason"));
    assertTrue(run.err().contains("1 records cannot be read"), run.err());
  }

  @Test
  void theColumnsOfCsvAreMembersOfJson() throws IOException {
    bulk(write("in.csv", POSTS), "--text-column", "body", "--places");
    JsonObject row = rows().get(0);
    assertEquals(
        List.of("source", "line", "id", "body", "date", "affect"), List.copyOf(row.keySet()));
    assertEquals("I am \"happy\", I am.", row.getString("body"));
    assertEquals(2, row.getInt("line"));
  }

  @Test
  void membersOfJsonAreKeptAsTheyWereWritten() throws IOException {
    String object = "\"id\": 1.50, \"post\": {\"body\": \"so \\u00fcber \\ud800\"}, \"x\":[1, 2] ";
    bulk(write("in.jsonl", "{" + object + "}\n[]\n"), "--text-column", "post.body");
    String rows = Files.readString(out.resolve("affect.jsonl"));
    assertTrue(rows.startsWith("{" + object + ",\"affect\":{\"sentiment\":"), rows);
    assertEquals(1, rows.lines().count());
    assertEquals(
        "expected an object",
        json(Files.readString(out.resolve("rejected.jsonl"))).getString("reason"));
  }

  @Test
  void fieldsOfJsonBecomeColumnsByName() throws IOException {
    Path in = write("in.ndjson", "{\"user\": {\"id\": 7}, \"text\": \"a, b\", \"more\": 1}\n");
    assertEquals(2, bulk(in, "--to", "csv").code());
    assertEquals(0, bulk(in, "--to", "csv", "--keep", "user.id,text").code());
    List<CSVRecord> rows = csv(Files.readString(out.resolve("affect.csv")));
    assertEquals(List.of("text", "user.id", "sentiment"), rows.get(0).toList().subList(0, 3));
    assertEquals(List.of("a, b", "7"), rows.get(1).toList().subList(0, 2));
  }

  @Test
  void namesThatAreThereAlreadyAreRefusedUnlessOthersAreGiven() throws IOException {
    Path labelled = write("in.csv", "text,joy\nso happy,1\n");
    Run run = bulk(labelled, "--to", "csv");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("in.csv, line 2: the record has one of sentiment,"), run.err());
    assertEquals(0, bulk(labelled, "--to", "csv", "--prefix", "a_", "--overwrite").code());
    assertTrue(Files.readString(out.resolve("affect.csv")).startsWith("text,joy,a_sentiment,"));

    Path again = write("in.jsonl", "{\"text\": \"x\", \"affect\": 1}\n");
    run = bulk(again);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nothing of the input can be read"), run.err());
    assertEquals(0, bulk(again, "--prefix", "a_", "--overwrite").code());
    assertTrue(rows().get(0).containsKey("a_affect"));
  }

  @Test
  void aFolderIsReadWithItsPackedFilesAndRowsArePacked() throws IOException {
    write("in/a.txt", "One\n");
    Files.write(folder.resolve("in/b.txt.gz"), gzip("Two\n"));
    byte[] three = "{\"text\": \"Three\"}\n".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("in/c.jsonl.zst"), Zstd.compress(three));
    write("in/d.csv", "text\nFour\n");
    write("in/e.bin", "not this\n");
    Run run = bulk(folder.resolve("in"), "--gzip");
    assertEquals(0, run.code(), run.err());
    byte[] packed = Files.readAllBytes(out.resolve("affect.jsonl.gz"));
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      List<String> texts =
          new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> json(line).getString("text"))
              .toList();
      assertEquals(List.of("One", "Two", "Three", "Four"), texts);
    }
  }

  @Test
  void aPatternIsReadAndAFileIsOneTextIfThatIsAskedFor() throws IOException {
    write("in/a.txt", "One.\nStill one.\n");
    write("in/b.md", "Not this.\n");
    bulk(Path.of(folder + "/in/*.txt"), "--format", "whole");
    assertEquals("One.\nStill one.", rows().get(0).getString("text"));
    assertEquals(1, rows().size());
  }

  @Test
  void standardInputIsRead() throws IOException {
    Run run = Run.affectOn("One\nTwo\n", "bulk", "-o", out, "-m", model);
    assertEquals(0, run.code(), run.err());
    assertEquals("standard input", rows().get(1).getString("source"));
  }

  @Test
  void rowsOfOtherColumnsAreRejectedWhereColumnsAreFixed() throws IOException {
    write("in/a.csv", "id,text\n1,One\n");
    write("in/b.csv", "text,id\nTwo,2\n");
    Run run = bulk(folder.resolve("in"), "--to", "csv");
    assertEquals(0, run.code(), run.err());
    String reason = json(Files.readString(out.resolve("rejected.jsonl"))).getString("reason");
    assertEquals("has the columns [text, id], not those of the records before, [id, text]", reason);
    assertEquals(0, bulk(folder.resolve("in")).code());
    assertEquals(2, rows().size());
  }

  @Test
  void aMissingColumnIsToldBeforeWorkBegins() throws IOException {
    write("in/a.csv", "text\nOne\n");
    write("in/b.csv", "body\nTwo\n");
    Run run = bulk(folder.resolve("in"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("b.csv, line 1: expected one column 'text', found [body]"));
    assertFalse(Files.exists(out));
  }

  @Test
  void aLexiconIsUsed() throws IOException {
    Path in = write("in.txt", "That jump was sick!\n");
    bulk(in);
    JsonObject without = rows().get(0);
    Path lexicon = write("shop.tsv", "word\tvalence\tjoy\nsick\t0.8\t1\n");
    Run run = bulk(in, "--lexicon", lexicon, "--overwrite");
    assertEquals(0, run.code(), run.err());
    assertFalse(without.equals(rows().get(0)));
  }

  @Test
  void wrongOptionsAreRefused() throws IOException {
    Path in = write("in.txt", "x\n");
    assertEquals(2, bulk(in, "--threads", "0").code());
    assertEquals(2, bulk(in, "--longest", "0").code());
    assertEquals(2, bulk(in, "--to", "xml").code());
    assertTrue(bulk(folder.resolve("no.txt")).err().contains("no.txt: no such file or folder"));
    bulk(in);
    Run again = bulk(in);
    assertEquals(1, again.code());
    assertTrue(again.err().contains("affect.jsonl is there already; --overwrite"), again.err());
  }

  private Run bulk(Path in, Object... more) {
    Object[] first = {"bulk", in, "--out", out, "--model", model};
    return Run.affect(ObjectArrays.concat(first, more, Object.class));
  }

  /** What annotate writes of a document: its last line. */
  private JsonObject annotated(String text) {
    List<String> lines =
        Run.affect("annotate", "-t", text, "-m", model, "-f", "jsonl").out().lines().toList();
    return json(lines.get(lines.size() - 1));
  }

  private List<JsonObject> rows() throws IOException {
    return Files.readAllLines(out.resolve("affect.jsonl")).stream()
        .map(BulkCommandTest::json)
        .toList();
  }

  private static JsonObject json(String line) {
    return Json.createReader(new StringReader(line)).readObject();
  }

  private static List<CSVRecord> csv(String content) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(content)).getRecords();
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
