package io.github.corenlpaffect.behaviour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** The two halves of the sentences written by hand. */
enum SentenceFile {
  /** May be looked at while a model is developed. */
  OPEN,
  /** Scored once, at the end; individual results are shown to nobody. */
  SEALED;

  String label() {
    return "sentences, " + name().toLowerCase(Locale.ROOT);
  }

  /**
   * The sentences of this file.
   *
   * @throws IllegalArgumentException with the number of the row that is wrong
   */
  List<LabelledSentence> read() throws IOException {
    String file = "sentences/sentences-" + name().toLowerCase(Locale.ROOT) + ".tsv";
    List<LabelledSentence> sentences = new ArrayList<>();
    for (CSVRecord row : Resources.table(file)) {
      try {
        sentences.add(LabelledSentence.of(row));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            file + ", row " + row.getRecordNumber() + ": " + e.getMessage(), e);
      }
    }
    return sentences;
  }
}
