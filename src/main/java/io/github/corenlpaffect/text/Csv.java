package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.Optional;

/**
 * Cells between delimiters under a header, as in RFC 4180: in double quotes where they hold a
 * delimiter, a quote (which is doubled) or a line end, which becomes LF. Empty lines are passed
 * over.
 *
 * <p>A row is rejected that has more or fewer cells than the header, or quotes that are not closed
 * or not followed by a delimiter; then the line after its first is taken for the next row.
 *
 * @param columns the columns whose cells are the fields of a record, by name
 * @param delimiter what stands between cells
 */
public record Csv(ImmutableList<String> columns, char delimiter) implements RecordFormat {

  @Override
  public RecordReader read(Utf8Lines lines) throws IOException {
    CsvRows rows = new CsvRows(lines, delimiter);
    Optional<Reading> first = rows.next();
    if (first.isEmpty()) {
      throw new IOException(rows.source() + ": expected a header with " + columns + ", found none");
    }
    if (first.get() instanceof TextRecord header) {
      return new Reader(rows, header.fields().size(), indices(header));
    }
    throw new IOException(first.get().toString());
  }

  private ImmutableIntArray indices(TextRecord header) throws IOException {
    ImmutableIntArray.Builder indices = ImmutableIntArray.builder();
    for (String column : columns) {
      int index = header.fields().indexOf(column);
      if (index < 0 || index != header.fields().lastIndexOf(column)) {
        String place = header.source() + ", line " + header.line();
        throw new IOException(
            place + ": expected one column '" + column + "', found " + header.fields());
      }
      indices.add(index);
    }
    return indices.build();
  }

  private record Reader(CsvRows rows, int width, ImmutableIntArray indices)
      implements RecordReader {

    @Override
    public Optional<Reading> next() throws IOException {
      return rows.next().map(row -> row instanceof TextRecord cells ? chosen(cells) : row);
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }

    private Reading chosen(TextRecord row) {
      ImmutableList<String> cells = row.fields();
      if (cells.size() != width) {
        String reason = "expected " + width + " cells, as in the header, found " + cells.size();
        return new Rejection(row.source(), row.line(), reason);
      }
      return new TextRecord(
          row.source(),
          row.line(),
          indices.stream().mapToObj(cells::get).collect(ImmutableList.toImmutableList()));
    }
  }
}
