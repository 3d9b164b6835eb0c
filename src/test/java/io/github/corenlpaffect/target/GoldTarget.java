package io.github.corenlpaffect.target;

import io.github.corenlpaffect.TargetAffect;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * What a sentence expresses toward one target.
 *
 * @param phrase the target as it stands in the sentence
 * @param holder who feels, as it stands in the sentence; empty for the writer
 */
record GoldTarget(String phrase, Polarity polarity, String holder) {
  /** The direction of the affect. */
  enum Polarity {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    private static Polarity of(String word) {
      for (Polarity polarity : values()) {
        if (word.equals(polarity.name().toLowerCase(Locale.ROOT))) {
          return polarity;
        }
      }
      throw new IllegalArgumentException("polarity is \"" + word + "\"");
    }
  }

  /**
   * One of the targets of a row.
   *
   * @param number 1 or 2
   * @throws IllegalArgumentException if the polarity is unknown
   */
  static GoldTarget of(CSVRecord row, int number) {
    return new GoldTarget(
        row.get("target" + number),
        Polarity.of(row.get("polarity" + number)),
        row.get("holder" + number));
  }

  boolean isOf(TargetAffect.Polarity found) {
    return polarity.name().equals(found.name());
  }

  boolean hasHolder() {
    return !holder.isEmpty();
  }
}
