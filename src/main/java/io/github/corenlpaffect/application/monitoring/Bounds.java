package io.github.corenlpaffect.application.monitoring;

/**
 * How much is kept of a period.
 *
 * @param quotes texts at each end of a dimension
 * @param sample texts drawn at random; 0 for none
 */
public record Bounds(int quotes, int sample) {
  private static final int QUOTE_LENGTH = 280;
  private static final int SAMPLE_LENGTH = 1_000;

  TopQuotes top() {
    return new TopQuotes(quotes, QUOTE_LENGTH);
  }

  TopQuotes drawn() {
    return new TopQuotes(sample, SAMPLE_LENGTH);
  }
}
