package io.github.corenlpaffect.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTableTest {
  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Annotator,Item1\nann,\"a, \"\"b\"\"\"\n",
        "\uFEFFAnnotator,Item1\r\nann,\"a, \"\"b\"\"\"",
        "Annotator;Item1\nann;\"a, \"\"b\"\"\"\n",
        "Annotator\tItem1\nann\t\"a, \"\"b\"\"\"\n\n"
      })
  void takesWhatSpreadsheetsWrite(String csv) throws IOException {
    AnswerTable table = read("a.csv", csv);
    assertEquals(List.of("Annotator", "Item1"), table.header());
    assertEquals("a, \"b\"", table.cell(table.rows().get(0), "Item1"));
    assertEquals("", table.cell(table.rows().get(0), "Item2"));
    assertEquals(1, table.rows().size());
    assertEquals(0, problems.count());
  }

  @Test
  void rowsAreFoundByTheLineInWhichTheyBegin() throws IOException {
    AnswerTable table = read("a.csv", "A,B\n\"x\ny\",1\n\nz,2\nw\nv,3");
    assertEquals(List.of("2", "5", "7"), table.rows().stream().map(this::line).toList());
    assertEquals(
        List.of(folder.resolve("a.csv") + ", line 6: expected 2 cells, as in the header, found 1"),
        problems.messages());
  }

  @Test
  void rowsInAnotherEncodingAreLeftOut() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("A,B\nnaïve,1\n".getBytes(StandardCharsets.UTF_8));
    bytes.write("naïve,2\n".getBytes(StandardCharsets.ISO_8859_1));
    Path file = folder.resolve("a.csv");
    Files.write(file, bytes.toByteArray());
    AnswerTable table = AnswerTable.read(file, problems);
    assertEquals(1, table.rows().size());
    assertEquals(
        List.of(file + ", line 3: not valid UTF-8; save the file as UTF-8"), problems.messages());
  }

  @Test
  void endlessCellsAreLeftOut() throws IOException {
    AnswerTable table = read("a.csv", "A,B\n" + "x".repeat(10_000_000) + ",1\ny,2\n");
    assertEquals(1, table.rows().size());
    assertTrue(problems.messages().get(0).contains("line 2: a cell has more than"));
  }

  @Test
  void aQuoteThatDoesNotEndKeepsWhatStandsBefore() throws IOException {
    AnswerTable table = read("a.csv", "A,B\nx,1\n\"y,2\nz,3\n");
    assertEquals(1, table.rows().size());
    assertTrue(
        problems.messages().get(0).contains("line 3: from here on no valid CSV"),
        problems.messages().get(0));
  }

  @Test
  void nothingIsRefused() {
    IOException refused = assertThrows(IOException.class, () -> read("a.csv", ""));
    assertTrue(refused.getMessage().endsWith("expected the names of columns, found nothing"));
  }

  @Test
  void anExportOfLabelStudioIsATable() throws IOException {
    AnswerTable table =
        read(
            "export.json",
            """
            [{"id": 7, "data": {"Item1": "x", "Item2": "y"}, "annotations": [
               {"completed_by": {"id": 3, "email": "ann@example.org"}, "was_cancelled": false,
                "result": [
                  {"from_name": "BestItem", "to_name": "text1", "type": "choices",
                   "value": {"choices": ["Item2"]}},
                  {"from_name": "stars", "to_name": "text1", "type": "rating",
                   "value": {"rating": 4}}]},
               {"completed_by": 5, "was_cancelled": true, "result": []},
               {"completed_by": 5, "result": []}]},
             {"id": 8},
             {"data": {"Annotator": "cy", "Item1": "z"}, "annotations": [
               {"completed_by": 5, "result": []}]}]
            """);
    assertEquals(List.of("Annotator", "Item1", "Item2", "BestItem", "stars"), table.header());
    assertEquals(
        List.of(
            List.of("ann@example.org", "x", "y", "Item2", "4"),
            List.of("5", "x", "y", "", ""),
            List.of("cy", "z", "", "", "")),
        table.rows().stream().map(AnswerTable.Row::cells).toList());
    assertEquals(
        List.of(
            folder.resolve("export.json")
                + ", task 2: expected data and annotations, as Label Studio's JSON export has"),
        problems.messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"a\": 1}", "[1,"})
  void otherJsonIsRefused(String json) {
    IOException refused = assertThrows(IOException.class, () -> read("a.json", json));
    assertTrue(refused.getMessage().startsWith(folder.resolve("a.json") + ": "));
  }

  private String line(AnswerTable.Row row) {
    return row.place().substring(row.place().lastIndexOf(' ') + 1);
  }

  private AnswerTable read(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    return AnswerTable.read(file, problems);
  }
}
