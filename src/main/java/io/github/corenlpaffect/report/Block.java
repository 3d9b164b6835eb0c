package io.github.corenlpaffect.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

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
   * A picture.
   *
   * @param name of its file, without an extension
   * @param text what it shows, for who cannot see it
   * @param svg the picture
   */
  record Picture(String name, String text, String svg) implements Block {}
}
