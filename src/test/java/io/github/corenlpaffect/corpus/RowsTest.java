package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
  @TempDir Path folder;

  @Test
  void linesEndInLfOrCrlfAndMayStartWithByteOrderMark() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFFone\r\ntwo\n\nfour");
    List<Row> rows = Rows.lines(file);
    assertEquals(List.of("one", "two", "", "four"), rows.stream().map(row -> row.cell(0)).toList());
    assertEquals(4, rows.get(3).line());
  }

  @Test
  void invalidUtf8NamesFileAndLine() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, new byte[] {'o', 'k', '\n', 'c', 'a', 'f', (byte) 0xE9, '\n'});
    assertMessage("latin.txt, line 2: not valid UTF-8", () -> Rows.lines(file));
  }

  @Test
  void rowsOfTooFewCellsNameTheLine() throws IOException {
    Path file = Samples.file(folder, "a.tsv", "1\tgood\ta text", "2\tgood");
    assertMessage("a.tsv, line 2: expected 3 cells, found 2", () -> Rows.tsv(file, 3));
  }

  @Test
  void columnsAreFoundByNameInAnyOrder() throws IOException {
    Path file = Samples.file(folder, "a.tsv", "ID\tscore\ttext", "7\t.5\tHello");
    assertEquals(List.of("Hello", "7"), Rows.tsv(file, "text", "ID").get(0).cells());
  }

  @Test
  void missingColumnsAreNamed() throws IOException {
    Path file = Samples.file(folder, "a.csv", "id,words", "1,hello");
    assertMessage(
        "a.csv, line 1: expected a column 'text', found [id, words]",
        () -> Rows.csv(file, "id", "text"));
  }

  @Test
  void aFileWithoutHeaderIsRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.csv"));
    assertMessage("line 1: expected a column 'text', found []", () -> Rows.csv(file, "text"));
  }

  @Test
  void csvCellsMayHoldLineBreaksAndRowsKeepTheNumberOfTheirFirstLine() throws IOException {
    Path file =
        Samples.file(folder, "a.csv", "text,x", "\"two", "lines, \"\"quoted\"\"\",1", "b,2");
    List<Row> rows = Rows.csv(file, "text");
    assertEquals("two\nlines, \"quoted\"", rows.get(0).cell(0));
    assertEquals(2, rows.get(0).line());
    assertEquals(4, rows.get(1).line());
  }

  @Test
  void csvThatCannotBeParsedNamesTheLine() throws IOException {
    Path file = Samples.file(folder, "a.csv", "text,x", "fine,1", "\"never closed,2");
    assertMessage("a.csv, line 3: no valid CSV", () -> Rows.csv(file, "text"));
  }

  @Test
  void numbersOutsideTheirRangeAreRefused() throws IOException {
    Row row = Rows.tsv(Samples.file(folder, "a.tsv", "1.5\tNaN\tx\t7"), 4).get(0);
    assertEquals(1.5, row.number(0, 0, 2));
    assertMessage("line 1: expected a number from 0.0 to 1.0", () -> row.number(0, 0, 1));
    assertMessage("found 'NaN'", () -> row.number(1, 0, 1));
    assertMessage("found 'x'", () -> row.number(2, 0, 1));
    assertMessage("expected a whole number from 0 to 3, found '7'", () -> row.whole(3, 0, 3));
    assertMessage("found '1.5'", () -> row.whole(0, 0, 3));
  }

  @Test
  void unknownLabelsListTheKnown() throws IOException {
    Row row = Rows.lines(Samples.file(folder, "a.txt", "glad")).get(0);
    assertMessage(
        "expected one of [sad, happy], found 'glad'",
        () -> row.choice(row.cell(0), List.of("sad", "happy")));
  }

  @Test
  void aMissingFileIsToldApart() {
    assertThrows(NoSuchFileException.class, () -> Rows.lines(folder.resolve("none.txt")));
  }

  private static void assertMessage(
      String part, org.junit.jupiter.api.function.Executable executable) {
    String message = assertThrows(CorpusFormatException.class, executable).getMessage();
    assertTrue(message.contains(part), message);
  }
}
