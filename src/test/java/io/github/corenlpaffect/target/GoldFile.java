package io.github.corenlpaffect.target;

import io.github.corenlpaffect.behaviour.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** The two halves of the sentences with targets. */
enum GoldFile {
  /** May be looked at while rules are written. */
  OPEN,
  /** Scored once, at the end; individual results are shown to nobody. */
  SEALED;

  private static final String FOLDER = "/io/github/corenlpaffect/target/";

  /**
   * The sentences of this file.
   *
   * @throws IllegalArgumentException with the number of the row that is wrong
   */
  List<GoldSentence> read() throws IOException {
    String file = FOLDER + name().toLowerCase(Locale.ROOT) + ".tsv";
    List<GoldSentence> sentences = new ArrayList<>();
    for (CSVRecord row : Resources.table(file)) {
      try {
        sentences.add(GoldSentence.of(row));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            file + ", row " + row.getRecordNumber() + ": " + e.getMessage(), e);
      }
    }
    return sentences;
  }
}
