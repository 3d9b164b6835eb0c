package io.github.corenlpaffect.annotation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of answers as annotators hand it back: CSV with a header, in UTF-8 with or without a byte
 * order mark, whatever a spreadsheet has put between the cells. Rows that cannot be read are left
 * out, the others kept.
 *
 * @param file where it stands
 * @param header the names of its columns
 * @param rows the rows that could be read, with as many cells as the header
 */
public record AnswerTable(Path file, ImmutableList<String> header, ImmutableList<Row> rows) {
  private static final int LONGEST_CELL = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NOT_DECODED = '\uFFFD';

  /**
   * A row.
   *
   * @param place the file and the line in it where it begins, from 1, for a person
   * @param cells in the order of the header
   */
  public record Row(String place, ImmutableList<String> cells) {}

  /**
   * Reads a file: an export of Label Studio if its name ends in {@code .json}, else CSV.
   *
   * @param problems gets what is wrong with the rows that are left out
   * @throws IOException if there is no such file, or it has no header
   */
  public static AnswerTable read(Path file, Problems problems) throws IOException {
    if (Ascii.toLowerCase(file.toString()).endsWith(".json")) {
      return LabelStudioExport.read(file, problems);
    }
    byte[] bytes = Files.readAllBytes(file);
    boolean valid = isUtf8(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    return new Reader(file, !valid, problems).read(text);
  }

  /** The row's cell in this column, without blanks around it; empty if there is no such column. */
  public String cell(Row row, String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : row.cells().get(index).strip();
  }

  /** The columns whose names these are, that the table lacks. */
  public ImmutableList<String> lacking(List<String> columns) {
    return columns.stream()
        .filter(column -> !header.contains(column))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Reads one file. */
  private static final class Reader {
    private final Path file;
    private final boolean mixedEncodings;
    private final Problems problems;
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private ImmutableList<String> header;

    Reader(Path file, boolean mixedEncodings, Problems problems) {
      this.file = file;
      this.mixedEncodings = mixedEncodings;
      this.problems = problems;
    }

    AnswerTable read(String text) throws IOException {
      CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
      long last = 0;
      try (CSVParser parser = CSVParser.parse(text, format)) {
        for (CSVRecord cells : parser) {
          last = parser.getCurrentLineNumber();
          add(last - lineFeeds(cells), ImmutableList.copyOf(cells));
        }
      } catch (UncheckedIOException e) {
        problems.add(file, last + 1, "from here on no valid CSV: " + e.getCause().getMessage());
      }
      if (header == null) {
        throw new IOException(file + ", line 1: expected the names of columns, found nothing");
      }
      return new AnswerTable(file, header, rows.build());
    }

    private void add(long line, ImmutableList<String> cells) {
      if (header == null) {
        header = cells.stream().map(String::strip).collect(ImmutableList.toImmutableList());
      } else if (mixedEncodings
          && cells.stream().anyMatch(cell -> cell.indexOf(NOT_DECODED) >= 0)) {
        problems.add(file, line, "not valid UTF-8; save the file as UTF-8");
      } else if (cells.size() != header.size()) {
        problems.add(
            file,
            line,
            "expected " + header.size() + " cells, as in the header, found " + cells.size());
      } else if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
        problems.add(
            file,
            line,
            "a cell has more than " + LONGEST_CELL + " characters; is a quote missing?");
      } else {
        rows.add(new Row(file + ", line " + line, cells));
      }
    }

    private static long lineFeeds(CSVRecord cells) {
      return cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    /** What stands most often between the cells of the header. */
    private static char delimiter(String text) {
      String first = text.lines().findFirst().orElse("");
      return Stream.of(',', ';', '\t')
          .max(Comparator.comparingLong(c -> first.chars().filter(d -> d == c).count()))
          .orElseThrow();
    }
  }
}
