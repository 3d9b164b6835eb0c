package io.github.corenlpaffect.application.bulk;

import java.util.Locale;

/**
 * What rows are like.
 *
 * @param format how they are written
 * @param gzip whether they are packed
 * @param sentences whether a row has the affect of each of its sentences too; in JSON only
 * @param places whether a row tells the source and the line that it is from
 * @param prefix what the names of all that is added to a record begin with
 * @param longest how many characters a text has at most; longer ones are rejected
 */
public record BulkOptions(
    BulkFormat format,
    boolean gzip,
    boolean sentences,
    boolean places,
    String prefix,
    int longest) {

  /**
   * @throws IllegalArgumentException if CSV is to have sentences, or no text may be there
   */
  public BulkOptions {
    if (sentences && format == BulkFormat.CSV) {
      throw new IllegalArgumentException("a row of CSV has no place for sentences; use jsonl");
    }
    if (longest < 1) {
      throw new IllegalArgumentException("the longest text has " + longest + " characters");
    }
  }

  /** The name of the file with the rows. */
  public String fileName() {
    return "affect." + format.name().toLowerCase(Locale.ROOT) + (gzip ? ".gz" : "");
  }
}
