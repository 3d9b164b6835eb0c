package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.RecordReader;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.TextRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads dated texts, however many, and counts them in their order, so that the figures do not
 * depend on how many threads there are.
 */
public final class TextWatch {
  private static final int BATCH_ROWS = 128;
  private static final int BATCH_CHARACTERS = 1 << 16;

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
    try (OrderedWork<ImmutableList<DatedRow>, List<Counted>> work =
        new OrderedWork<>(
            threads, this::read, texts -> texts.forEach(text -> text.addTo(groups)))) {
      Batch batch = new Batch();
      long rows = 0;
      for (Optional<Reading> next = reader.next(); next.isPresent(); next = reader.next()) {
        add(next.get(), batch, rejected);
        rows++;
        if (batch.isFull()) {
          work.add(batch.take());
          listener.advanced(rows);
        }
      }
      work.add(batch.take());
      work.finish();
      listener.advanced(rows);
    }
  }

  private void add(Reading reading, Batch batch, RejectedRows rejected) throws IOException {
    if (reading instanceof Rejection rejection) {
      rejected.add(rejection);
    } else if (reading instanceof TextRecord row) {
      try {
        batch.add(DatedRow.of(row, dates));
      } catch (IllegalArgumentException e) {
        rejected.add(new Rejection(row.source(), row.line(), e.getMessage()));
      }
    }
  }

  private List<Counted> read(ImmutableList<DatedRow> rows) {
    return rows.stream()
        .map(row -> new Counted(row.group(), row.with(affect.apply(row.text()))))
        .toList();
  }

  private record Counted(String group, DatedText text) {
    void addTo(Groups groups) {
      groups.add(group, text);
    }
  }

  /** Rows that one thread reads. */
  private static final class Batch {
    private final List<DatedRow> rows = new ArrayList<>();
    private long characters;

    void add(DatedRow row) {
      rows.add(row);
      characters += row.text().length();
    }

    boolean isFull() {
      return rows.size() >= BATCH_ROWS || characters >= BATCH_CHARACTERS;
    }

    ImmutableList<DatedRow> take() {
      ImmutableList<DatedRow> taken = ImmutableList.copyOf(rows);
      rows.clear();
      characters = 0;
      return taken;
    }
  }
}
