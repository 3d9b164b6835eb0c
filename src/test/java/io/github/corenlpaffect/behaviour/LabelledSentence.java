package io.github.corenlpaffect.behaviour;

import io.github.corenlpaffect.Affect;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A sentence written by hand and what a careful reader expects of it; where readers may differ,
 * nothing.
 *
 * @param domain where such a sentence is met: a tweet, a review
 */
record LabelledSentence(
    String domain,
    String text,
    Optional<Expectation> sentiment,
    Optional<Expectation> emotions,
    Optional<Expectation> bounds) {

  static LabelledSentence of(CSVRecord row) {
    return new LabelledSentence(
        row.get("domain"),
        row.get("text"),
        expectation(row.get("sentiment")),
        expectation(row.get("emotions")),
        expectation(row.get("bounds")));
  }

  private static Optional<Expectation> expectation(String cell) {
    return Optional.of(cell).filter(source -> !source.isBlank()).map(ExpectationParser::parse);
  }

  boolean sentimentHolds(Affect affect) {
    return holds(sentiment, affect);
  }

  boolean emotionsHold(Affect affect) {
    return holds(emotions, affect);
  }

  boolean everythingHolds(Affect affect) {
    return sentimentHolds(affect) && emotionsHold(affect) && holds(bounds, affect);
  }

  /** What was expected, for people. */
  String expected() {
    return List.of(sentiment, emotions, bounds).stream()
        .flatMap(Optional::stream)
        .map(Expectation::source)
        .toList()
        .toString();
  }

  private static boolean holds(Optional<Expectation> expectation, Affect affect) {
    return expectation.map(each -> each.holds(List.of(affect))).orElse(true);
  }
}
