package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;

/**
 * A table in the project's own TSV: UTF-8, a header, no quoting; tab, line feed and backslash in a
 * cell are written {@code \t}, {@code \n} and {@code \\}. Other line ends become line feeds.
 */
record OwnTable(ImmutableList<String> header, ImmutableList<Row> rows) {
  private static final Splitter TABS = Splitter.on('\t');

  static OwnTable read(Path file) throws IOException {
    List<Row> lines = Rows.lines(file);
    if (lines.isEmpty()) {
      throw new CorpusFormatException(file, 1, "expected a header with the column text");
    }
    Row header = cells(lines.get(0));
    if (new HashSet<>(header.cells()).size() < header.cells().size()) {
      throw header.error("expected columns of different names, found " + header.cells());
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Row line : lines.subList(1, lines.size())) {
      Row row = cells(line);
      if (row.cells().size() != header.cells().size()) {
        throw row.error(
            "expected "
                + header.cells().size()
                + " cells, as in the header, found "
                + row.cells().size()
                + "; a tab inside a text is written \\t");
      }
      rows.add(row);
    }
    return new OwnTable(header.cells(), rows.build());
  }

  /** Writes to a temporary name, then moves: there is never half a table. */
  static void write(Path file, List<String> header, Iterable<List<String>> rows)
      throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".part");
    try {
      try (Writer out = Files.newBufferedWriter(temporary)) {
        writeRow(out, header);
        for (List<String> row : rows) {
          writeRow(out, row);
        }
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
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
