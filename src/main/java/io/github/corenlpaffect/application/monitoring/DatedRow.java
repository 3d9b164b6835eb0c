package io.github.corenlpaffect.application.monitoring;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.text.TextRecord;
import java.time.LocalDate;

/**
 * A row whose text is not read yet.
 *
 * @param line where it begins in its file, from 1
 * @param date its day
 * @param group its group; empty if all texts are one
 * @param text its text, not blank
 */
record DatedRow(long line, LocalDate date, String group, String text) {
  /** So long a text is a mistake, such as a quote that was never closed. */
  private static final int LONGEST = 100_000;

  /**
   * The row that a record holds.
   *
   * @param row its text, its date and, if there are groups, the name of one
   * @throws IllegalArgumentException if it is no use; says why
   */
  static DatedRow of(TextRecord row, DateReader dates) {
    String text = row.text();
    if (text.isBlank()) {
      throw new IllegalArgumentException("the text is empty");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          String.format(
              "the text has %,d characters; at most %,d are read", text.length(), LONGEST));
    }
    String group = row.fields().size() > 2 ? row.fields().get(2).strip() : "";
    return new DatedRow(row.line(), dates.read(row.fields().get(1)), group, text);
  }

  DatedText with(Affect affect) {
    return new DatedText(line, date, text, affect);
  }
}
