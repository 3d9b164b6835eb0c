package io.github.corenlpaffect.text;

import static io.github.corenlpaffect.text.Readings.record;
import static io.github.corenlpaffect.text.Readings.rejection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static final Csv TEXT = new Csv(ImmutableList.of("text"), ',');
  private static final Csv DATE_AND_TEXT = new Csv(ImmutableList.of("date", "text"), ',');
  private static final String DOUBLED = "; a quote inside a quoted cell is doubled";

  @Test
  void theColumnsAskedForAreTheFieldsInTheirOrder() throws IOException {
    String content = "\uFEFFid,text,date\r\n1,\"Well, \"\"fine\"\".\",2024-01-01\r\n2,,\r\n";
    assertEquals(
        List.of(record(2, "2024-01-01", "Well, \"fine\"."), record(3, "", "")),
        Readings.of(DATE_AND_TEXT, content));
  }

  @Test
  void aWholeRowHasAllCellsAsTheyStand() throws IOException {
    Csv whole = new Csv(ImmutableList.of("text"), ',', true);
    assertEquals(
        List.of(
            new TextRecord(
                "test",
                2,
                "so, good",
                ImmutableList.of("id", "text", "date"),
                ImmutableList.of("1", "so, good", ""),
                Optional.empty())),
        Readings.named(whole, "id,text,date\n1,\"so, good\",\n"));
    IOException e =
        assertThrows(IOException.class, () -> Readings.named(whole, "id,text,id\n1,x,2\n"));
    assertEquals("test, line 1: two columns have the same name in [id, text, id]", e.getMessage());
  }

  @Test
  void aCellMayHoldLineEndsAndEmptyLinesBetweenRowsArePassedOver() throws IOException {
    String content = "text\n\n\"one\r\n\r\ntwo\"\n\nthree\n";
    assertEquals(List.of(record(3, "one\n\ntwo"), record(7, "three")), Readings.of(TEXT, content));
  }

  @Test
  void anotherDelimiterIsTaken() throws IOException {
    Csv semicolons = new Csv(ImmutableList.of("text"), ';');
    assertEquals(List.of(record(2, "a, b")), Readings.of(semicolons, "id;text\n1;a, b\n"));
  }

  @Test
  void aRowOfAnotherWidthIsRejected() throws IOException {
    assertEquals(
        List.of(
            rejection(2, "expected 2 cells, as in the header, found 1"),
            rejection(3, "expected 2 cells, as in the header, found 3"),
            record(4, "y", "x")),
        Readings.of(DATE_AND_TEXT, "text,date\nx\nx,y,z\nx,y\n"));
  }

  @Test
  void aQuoteThatIsNotClosedCostsItsLineOnly() throws IOException {
    assertEquals(
        List.of(
            rejection(2, "a quote that opens a cell is not closed" + DOUBLED),
            record(3, "one"),
            record(4, "two")),
        Readings.of(TEXT, "text\n\"never\none\ntwo\n"));
  }

  @Test
  void aQuoteThatIsClosedByTheNextOneCostsItsLineOnly() throws IOException {
    assertEquals(
        List.of(
            rejection(2, "expected ',' or the end of the row after a closing quote" + DOUBLED),
            record(3, "one"),
            record(4, "two, three")),
        Readings.of(TEXT, "text\n\"never\none\n\"two, three\"\n"));
  }

  @Test
  void aQuoteInsideAnUnquotedCellIsText() throws IOException {
    assertEquals(List.of(record(2, "5\" disk")), Readings.of(TEXT, "text\n5\" disk\n"));
  }

  @Test
  void aRowThatIsNoUtf8IsRejectedWithAllItsLines() throws IOException {
    byte[] content = "text\none\n\"caf\u00e9\ntwo\"\nthree\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of(
            record(2, "one"),
            rejection(3, "byte 5 of the line, 0xE9, is not UTF-8; convert it to UTF-8"),
            record(5, "three")),
        Readings.of(TEXT, content));
  }

  @Test
  void aCellOfTenMegabytesIsRead() throws IOException {
    String large = "so, good\n".repeat(1_200_000);
    assertEquals(List.of(record(2, large)), Readings.of(TEXT, "text\n\"" + large + "\"\n"));
  }

  @Test
  void aColumnThatIsMissingOrThereTwiceIsAnError() {
    assertError("test, line 1: expected one column 'text', found [id, body]", "id,body\n1,x\n");
    assertError("test, line 1: expected one column 'text', found [text, text]", "text,text\n");
    assertError("test: expected a header with [text], found none", "");
  }

  @Property
  void rowsThatALibraryHasWrittenAreReadBack(
      @ForAll @NotEmpty
          List<@StringLength(max = 12) @Chars({'a', '"', ',', '\n', ' ', 'é'}) String> cells)
      throws IOException {
    StringWriter written = new StringWriter();
    CSVFormat format = CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).get();
    try (CSVPrinter printer = new CSVPrinter(written, format)) {
      printer.printRecord("text", "x");
      for (String cell : cells) {
        printer.printRecord(cell, "");
      }
    }
    List<String> read = new ArrayList<>();
    for (Reading reading : Readings.of(TEXT, written.toString())) {
      read.add(((TextRecord) reading).text());
    }
    assertEquals(cells, read);
  }

  private static void assertError(String expected, String content) {
    IOException e = assertThrows(IOException.class, () -> Readings.of(TEXT, content));
    assertEquals(expected, e.getMessage());
  }
}
