package io.github.corenlpaffect.text;

import static io.github.corenlpaffect.text.Readings.record;
import static io.github.corenlpaffect.text.Readings.rejection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final byte[] SECOND_LINE_IN_LATIN_1 =
      "good\n\ncafé\nold\n\nfine\n".getBytes(StandardCharsets.ISO_8859_1);
  private static final String NO_UTF_8 =
      "byte 4 of the line, 0xE9, is not UTF-8; convert it to UTF-8";

  @Test
  void eachLineIsARecordEvenAnEmptyOne() throws IOException {
    assertEquals(
        List.of(record(1, "one"), record(2, ""), record(3, "three")),
        Readings.of(new TextLines(), "\uFEFFone\r\n\nthree"));
  }

  @Test
  void aLineFeedAtTheEndBeginsNoFurtherLine() throws IOException {
    assertEquals(List.of(record(1, "one")), Readings.of(new TextLines(), "one\n"));
    assertEquals(List.of(), Readings.of(new TextLines(), ""));
  }

  @Test
  void paragraphsStandBetweenBlankLines() throws IOException {
    assertEquals(
        List.of(record(2, "one\ntwo"), record(6, "three")),
        Readings.of(new TextParagraphs(), "\none\r\ntwo\n \t\n\nthree\n\n"));
  }

  @Test
  void aFileIsOneRecord() throws IOException {
    assertEquals(
        List.of(record(1, "\none\n\ntwo")), Readings.of(new WholeText(), "\none\r\n\r\ntwo\n"));
    assertEquals(List.of(), Readings.of(new WholeText(), ""));
  }

  @Test
  void onlyTheRecordThatIsNoUtf8IsRejected() throws IOException {
    assertEquals(
        List.of(
            record(1, "good"),
            record(2, ""),
            rejection(3, NO_UTF_8),
            record(4, "old"),
            record(5, ""),
            record(6, "fine")),
        Readings.of(new TextLines(), SECOND_LINE_IN_LATIN_1));
    assertEquals(
        List.of(record(1, "good"), rejection(3, NO_UTF_8), record(6, "fine")),
        Readings.of(new TextParagraphs(), SECOND_LINE_IN_LATIN_1));
    assertEquals(
        List.of(rejection(3, NO_UTF_8)), Readings.of(new WholeText(), SECOND_LINE_IN_LATIN_1));
  }

  @Test
  void utf16IsToldByItsNulCharacters() throws IOException {
    byte[] utf16 = "ab\n".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(
        rejection(1, "holds the character NUL; expected text in UTF-8"),
        Readings.of(new TextLines(), utf16).get(0));
  }

  @Test
  void aLineBeyondTheLimitIsRejectedAndTheNextIsRead() throws IOException {
    String content = "x".repeat(Utf8Lines.MAXIMUM_BYTES + 1) + "\nnext\n";
    assertEquals(
        List.of(rejection(1, "longer than 64 MiB"), record(2, "next")),
        Readings.of(new TextLines(), content));
  }

  @Test
  void aTextBeyondTheLimitIsRejected() throws IOException {
    String content = ("x".repeat(1 << 25) + "\n").repeat(3);
    assertEquals(
        List.of(rejection(2, "the text is longer than 64 MiB")),
        Readings.of(new WholeText(), content));
  }

  @Property
  void linesJoinedAreTheContent(
      @ForAll List<@StringLength(max = 20) @CharRange(from = ' ', to = '\u2FFF') String> lines)
      throws IOException {
    String content = String.join("\n", lines) + "\n";
    List<Reading> expected =
        lines.isEmpty()
            ? List.of(record(1, ""))
            : IntStream.range(0, lines.size())
                .<Reading>mapToObj(i -> record(i + 1, lines.get(i)))
                .toList();
    assertEquals(expected, Readings.of(new TextLines(), content));
  }
}
