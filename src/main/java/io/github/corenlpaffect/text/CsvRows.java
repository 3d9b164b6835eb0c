package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The rows of CSV with all their cells. Of a row whose quotes are wrong the first line is rejected,
 * and what follows is read anew. Not for use by several threads.
 */
final class CsvRows implements Closeable {
  private final Utf8Lines lines;
  private final char delimiter;
  private final CSVFormat format;
  private final Deque<Line> again = new ArrayDeque<>();

  CsvRows(Utf8Lines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
    format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
  }

  String source() {
    return lines.source();
  }

  /** The next row that is not an empty line: a record of cells, or a rejection. */
  Optional<Reading> next() throws IOException {
    Optional<Line> first = nextLine();
    while (first.isPresent() && isEmpty(first.get())) {
      first = nextLine();
    }
    return first.isPresent() ? Optional.of(row(first.get())) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static boolean isEmpty(Line line) {
    return line.problem().isEmpty() && line.text().isEmpty();
  }

  private Optional<Line> nextLine() throws IOException {
    return again.isEmpty() ? lines.next() : Optional.of(again.poll());
  }

  private Reading row(Line first) throws IOException {
    Quotes quotes = new Quotes(delimiter);
    List<Line> row = new ArrayList<>(List.of(first));
    quotes.follow(first.text());
    long size = first.text().length();
    while (quotes.areOpen() && size <= Utf8Lines.MAXIMUM_BYTES) {
      Optional<Line> line = nextLine();
      if (line.isEmpty()) {
        break;
      }
      row.add(line.get());
      quotes.follow(line.get().text());
      size += line.get().text().length() + 1;
    }
    return quotes.areOpen() || quotes.areBroken() ? wrong(quotes, row) : right(row);
  }

  private Rejection wrong(Quotes quotes, List<Line> row) {
    for (int i = row.size() - 1; i > 0; i--) {
      again.addFirst(row.get(i));
    }
    String reason =
        quotes.areOpen()
            ? "a quote that opens a cell is not closed"
            : "expected '" + delimiter + "' or the end of the row after a closing quote";
    return rejection(row.get(0), reason + "; a quote inside a quoted cell is doubled");
  }

  private Reading right(List<Line> row) throws IOException {
    for (Line line : row) {
      if (line.problem().isPresent()) {
        return rejection(line, line.problem().get());
      }
    }
    return new TextRecord(
        source(), row.get(0).number(), "", ImmutableList.of(), cells(row), Optional.empty());
  }

  private Rejection rejection(Line line, String reason) {
    return new Rejection(source(), line.number(), reason);
  }

  private ImmutableList<String> cells(List<Line> row) throws IOException {
    String text =
        row.size() == 1
            ? row.get(0).text()
            : String.join("\n", row.stream().map(Line::text).toList());
    try (CSVParser parser = format.parse(new StringReader(text))) {
      return ImmutableList.copyOf(parser.iterator().next());
    }
  }
}
