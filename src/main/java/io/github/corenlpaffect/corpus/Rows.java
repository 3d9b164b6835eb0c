package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Files as rows. UTF-8 only, with or without byte order mark; lines end in LF or CRLF. */
final class Rows {
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter BARS = Splitter.on('|');

  private Rows() {}

  /** Whole lines, one cell each. */
  static List<Row> lines(Path file) throws IOException {
    return lines(file, RowProblems.REFUSE);
  }

  /** Whole lines, one cell each; those that are no UTF-8 are left out if the problem is taken. */
  static List<Row> lines(Path file, RowProblems problems) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    int line = 0;
    for (int start = 0, end; start < bytes.length; start = end + 1) {
      end = endOfLine(bytes, start);
      line++;
      try {
        rows.add(new Row(file, line, ImmutableList.of(decode(bytes, start, end, file, line))));
      } catch (CorpusFormatException e) {
        problems.leftOut(e);
      }
    }
    return rows.build();
  }

  /** Rows of tab-separated cells, without header and without quoting. */
  static List<Row> tsv(Path file, int minimumCells) throws IOException {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Row row : lines(file)) {
      rows.add(split(row, minimumCells));
    }
    return rows.build();
  }

  /** The named columns, in the order given, of a tab-separated file with header. */
  static List<Row> tsv(Path file, String... columns) throws IOException {
    return select(file, tsv(file, 1), columns);
  }

  /**
   * The named columns, in the order given, of a file with header whose cells stand between bars;
   * what comes behind the last of them may be missing.
   */
  static List<Row> bars(Path file, String... columns) throws IOException {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Row row : lines(file)) {
      rows.add(new Row(file, row.line(), ImmutableList.copyOf(BARS.split(row.cell(0)))));
    }
    int[] indices = indices(file, rows.build(), columns);
    return select(rows.build(), indices, Ints.max(indices) + 1);
  }

  /** The named columns, in the order given, of a comma-separated file with header. */
  static List<Row> csv(Path file, String... columns) throws IOException {
    return select(file, parseCsv(file), columns);
  }

  private static List<Row> parseCsv(Path file) throws IOException {
    StringBuilder content = new StringBuilder();
    for (Row row : lines(file)) {
      content.append(row.cell(0)).append('\n');
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(content.toString(), CSVFormat.DEFAULT)) {
      for (CSVRecord cells : parser) {
        rows.add(new Row(file, line, ImmutableList.copyOf(cells)));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      throw new CorpusFormatException(file, line, "no valid CSV: " + e.getCause().getMessage());
    }
    return rows.build();
  }

  private static List<Row> select(Path file, List<Row> rows, String... columns)
      throws CorpusFormatException {
    int[] indices = indices(file, rows, columns);
    return select(rows, indices, rows.get(0).cells().size());
  }

  private static int[] indices(Path file, List<Row> rows, String... columns)
      throws CorpusFormatException {
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0).cells();
    int[] indices = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      indices[i] = header.indexOf(columns[i]);
      if (indices[i] < 0) {
        throw new CorpusFormatException(
            file, 1, "expected a column '" + columns[i] + "', found " + header);
      }
    }
    return indices;
  }

  private static List<Row> select(List<Row> rows, int[] indices, int minimumCells)
      throws CorpusFormatException {
    ImmutableList.Builder<Row> result = ImmutableList.builder();
    for (Row row : rows.subList(1, rows.size())) {
      result.add(select(row.requireCells(minimumCells), indices));
    }
    return result.build();
  }

  private static Row select(Row row, int[] indices) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int index : indices) {
      cells.add(row.cell(index));
    }
    return new Row(row.file(), row.line(), cells.build());
  }

  private static Row split(Row row, int minimumCells) throws CorpusFormatException {
    return new Row(row.file(), row.line(), ImmutableList.copyOf(TABS.split(row.cell(0))))
        .requireCells(minimumCells);
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private static String decode(byte[] bytes, int start, int end, Path file, int line)
      throws CorpusFormatException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, end - start))
              .toString();
      int from = line == 1 && text.startsWith("\uFEFF") ? 1 : 0;
      return text.substring(from, text.length() - (text.endsWith("\r") ? 1 : 0));
    } catch (CharacterCodingException e) {
      throw new CorpusFormatException(file, line, "not valid UTF-8; save the file as UTF-8");
    }
  }
}
