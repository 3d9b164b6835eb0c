package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.pipeline.Batches;
import io.github.corenlpaffect.pipeline.OrderedWork;
import io.github.corenlpaffect.text.RecordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * Reads dated texts, however many, and counts them in their order, so that the figures do not
 * depend on how many threads there are.
 */
public final class TextWatch {
  private final DateReader dates;
  private final Function<String, Affect> affect;
  private final int threads;

  /**
   * A reader.
   *
   * @param dates reads the days
   * @param affect tells the affect of a text; called by several threads
   * @param threads how many
   */
  public TextWatch(DateReader dates, Function<String, Affect> affect, int threads) {
    this.dates = dates;
    this.affect = affect;
    this.threads = threads;
  }

  /** Takes what is to be told while rows are read. */
  public interface Listener {
    /** After some rows. */
    void advanced(long rows);
  }

  /**
   * Reads all rows.
   *
   * @param reader rows of a text, a date and, if there are groups, the name of one
   * @param groups where the good ones are counted
   * @param rejected where the others go
   * @throws IOException if nothing more can be read, or a rejection not be written
   * @throws IllegalArgumentException if there are too many groups
   */
  public void read(RecordReader reader, Groups groups, RejectedRows rejected, Listener listener)
      throws IOException {
    DatedRows rows = new DatedRows(reader, dates, rejected);
    try (OrderedWork<List<DatedRow>, List<Counted>> work =
        new OrderedWork<>(new Batches<>(rows, row -> row.text().length()), threads, this::read)) {
      while (work.hasNext()) {
        work.next().forEach(text -> text.addTo(groups));
        listener.advanced(rows.count());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Counted> read(List<DatedRow> rows) {
    return rows.stream()
        .map(row -> new Counted(row.group(), row.with(affect.apply(row.text()))))
        .toList();
  }

  private record Counted(String group, DatedText text) {
    void addTo(Groups groups) {
      groups.add(group, text);
    }
  }
}
