package io.github.corenlpaffect.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cells between delimiters under a header, as in RFC 4180: in double quotes where they hold a
 * delimiter, a quote (which is doubled) or a line end, which becomes LF. Empty lines are passed
 * over.
 *
 * <p>A row is rejected that has more or fewer cells than the header, or quotes that are not closed
 * or not followed by a delimiter; then the line after its first is taken for the next row.
 *
 * @param columns the columns whose cells are the fields of a record, by name; the first has its
 *     text
 * @param delimiter what stands between cells
 * @param whole whether all cells are fields of a record, as they stand in the row
 */
public record Csv(ImmutableList<String> columns, char delimiter, boolean whole)
    implements RecordFormat {

  /** The format of records that have the cells of some columns. */
  public Csv(ImmutableList<String> columns, char delimiter) {
    this(columns, delimiter, false);
  }

  @Override
  public RecordReader read(Utf8Lines lines) throws IOException {
    CsvRows rows = new CsvRows(lines, delimiter);
    Optional<Reading> first = rows.next();
    if (first.isEmpty()) {
      throw new IOException(rows.source() + ": expected a header with " + columns + ", found none");
    }
    if (first.get() instanceof TextRecord header) {
      return reader(rows, header);
    }
    throw new IOException(first.get().toString());
  }

  private RecordReader reader(CsvRows rows, TextRecord header) throws IOException {
    ImmutableList<String> names = header.fields();
    ImmutableIntArray chosen = indices(header);
    if (!whole) {
      return new Reader(rows, names.size(), chosen.get(0), columns, chosen);
    }
    if (ImmutableSet.copyOf(names).size() < names.size()) {
      throw new IOException(place(header) + "two columns have the same name in " + names);
    }
    ImmutableIntArray all = ImmutableIntArray.copyOf(IntStream.range(0, names.size()));
    return new Reader(rows, names.size(), chosen.get(0), names, all);
  }

  private ImmutableIntArray indices(TextRecord header) throws IOException {
    ImmutableIntArray.Builder indices = ImmutableIntArray.builder();
    for (String column : columns) {
      int index = header.fields().indexOf(column);
      if (index < 0 || index != header.fields().lastIndexOf(column)) {
        throw new IOException(
            place(header) + "expected one column '" + column + "', found " + header.fields());
      }
      indices.add(index);
    }
    return indices.build();
  }

  private static String place(TextRecord header) {
    return header.source() + ", line " + header.line() + ": ";
  }

  /**
   * Takes the cells at these indices.
   *
   * @param text the index of the cell with the text
   * @param columns the names of the cells that are taken
   */
  private record Reader(
      CsvRows rows, int width, int text, ImmutableList<String> columns, ImmutableIntArray indices)
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
          cells.get(text),
          columns,
          indices.stream().mapToObj(cells::get).collect(ImmutableList.toImmutableList()),
          Optional.empty());
    }
  }
}
