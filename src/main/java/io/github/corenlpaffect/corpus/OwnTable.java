package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.FileReplacement;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * A table in the project's own TSV: UTF-8, a header, no quoting; tab, line feed and backslash in a
 * cell are written {@code \t}, {@code \n} and {@code \\}. Other line ends become line feeds.
 */
record OwnTable(ImmutableList<String> header, ImmutableList<Row> rows) {
  private static final Splitter TABS = Splitter.on('\t');

  static OwnTable read(Path file) throws IOException {
    return read(file, RowProblems.REFUSE);
  }

  /** Reads a table; rows that cannot be understood are left out if the problem is taken. */
  static OwnTable read(Path file, RowProblems problems) throws IOException {
    List<Row> lines = Rows.lines(file, problems);
    if (lines.isEmpty() || lines.get(0).line() > 1) {
      throw new CorpusFormatException(file, 1, "expected a header with the column text");
    }
    Row header = cells(lines.get(0));
    if (new HashSet<>(header.cells()).size() < header.cells().size()) {
      throw header.error("expected columns of different names, found " + header.cells());
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Row line : lines.subList(1, lines.size())) {
      try {
        rows.add(row(line, header));
      } catch (CorpusFormatException e) {
        problems.leftOut(e);
      }
    }
    return new OwnTable(header.cells(), rows.build());
  }

  private static Row row(Row line, Row header) throws CorpusFormatException {
    Row row = cells(line);
    if (row.cells().size() != header.cells().size()) {
      throw row.error(
          "expected "
              + header.cells().size()
              + " cells, as in the header, found "
              + row.cells().size()
              + "; a tab inside a text is written \\t");
    }
    return row;
  }

  /** Writes a table: there is never half of one. */
  static void write(Path file, List<String> header, Iterable<List<String>> rows)
      throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      Writer out = new OutputStreamWriter(replacement.stream(), StandardCharsets.UTF_8);
      writeRow(out, header);
      for (List<String> row : rows) {
        writeRow(out, row);
      }
      out.flush();
      replacement.finish();
    }
  }

  /** The row's cell in this column, empty where the table has no such column. */
  String cell(Row row, String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : row.cell(index);
  }

  private static Row cells(Row line) throws CorpusFormatException {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (String cell : TABS.split(line.cell(0))) {
      cells.add(unescape(line, cell));
    }
    return new Row(line.file(), line.line(), cells.build());
  }

  private static String unescape(Row line, String cell) throws CorpusFormatException {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      text.append(c == '\\' ? escaped(line, cell, ++i) : c);
    }
    return text.toString();
  }

  private static char escaped(Row line, String cell, int index) throws CorpusFormatException {
    char c = index < cell.length() ? cell.charAt(index) : ' ';
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case '\\' -> '\\';
      default ->
          throw line.error("\\" + c + " is no escape (those are \\t, \\n, \\\\); write \\\\" + c);
    };
  }

  private static void writeRow(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(escape(cells.get(i)));
    }
    out.write('\n');
  }

  private static String escape(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\r\n", "\\n")
        .replace("\r", "\\n")
        .replace("\n", "\\n");
  }
}
