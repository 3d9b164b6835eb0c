package io.github.corenlpaffect.target;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A sentence written by hand with what it expresses toward its targets.
 *
 * @param frame the construction that it is an instance of
 * @param targets in the order of the sentence
 */
record GoldSentence(String frame, String text, List<GoldTarget> targets) {
  GoldSentence {
    targets = List.copyOf(targets);
  }

  /**
   * The sentence of a row.
   *
   * @throws IllegalArgumentException if a polarity is unknown
   */
  static GoldSentence of(CSVRecord row) {
    return new GoldSentence(
        row.get("frame"),
        row.get("sentence"),
        List.of(GoldTarget.of(row, 1), GoldTarget.of(row, 2)));
  }

  boolean hasHolder() {
    return targets.stream().anyMatch(GoldTarget::hasHolder);
  }

  /**
   * Whether the targets differ in polarity, so that one value for the sentence cannot serve both.
   */
  boolean isMixed() {
    return targets.stream().map(GoldTarget::polarity).distinct().count() > 1;
  }
}
