package io.github.corenlpaffect.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a report. */
public sealed interface Block {

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /**
   * A table.
   *
   * @param header names of the columns
   * @param rows as many cells each
   */
  record Table(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows)
      implements Block {

    /** A table of rows. */
    public static Table of(List<String> header, List<List<String>> rows) {
      return new Table(
          ImmutableList.copyOf(header),
          rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
    }
  }

  /**
   * A table of numbers in −1…1 whose cells are tinted by them. A label that is the title of a
   * section leads there.
   *
   * @param header names of the columns, that of the labels first
   * @param rows a label and a number for each further column
   */
  record HeatMap(ImmutableList<String> header, ImmutableList<HeatRow> rows) implements Block {

    /** The same as a table without tints. */
    Table table() {
      return new Table(
          header, rows.stream().map(HeatRow::cells).collect(ImmutableList.toImmutableList()));
    }
  }

  /** A row of a {@link HeatMap}; a number that is NaN is not shown. */
  record HeatRow(String label, ImmutableDoubleArray numbers) {
    private static final int DECIMALS = 2;

    private ImmutableList<String> cells() {
      return Stream.concat(Stream.of(label), numbers.stream().mapToObj(HeatRow::cell))
          .collect(ImmutableList.toImmutableList());
    }

    static String cell(double number) {
      return Cells.number(number, DECIMALS);
    }
  }

  /**
   * A picture.
   *
   * @param name of its file, without an extension
   * @param text what it shows, for who cannot see it
   * @param svg the picture
   */
  record Picture(String name, String text, String svg) implements Block {}
}
