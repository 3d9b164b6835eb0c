package io.github.corenlpaffect.corpus;

import io.github.corenlpaffect.Emotion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of the project's own TSV: the name of an output and its scale.
 *
 * @param header the column's name as written, for instance {@code anger@0..3}
 * @param name the name without scale
 * @param scale the scale as far as written
 */
record OwnColumn(String header, String name, Optional<Range> scale) {
  private static final Pattern SCALE =
      Pattern.compile("bws|(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");
  private static final Range BEST_WORST = new Range(-1, 1);

  /** A smallest and a largest value. */
  record Range(double low, double high) {

    @Override
    public String toString() {
      return plain(low) + ".." + plain(high);
    }
  }

  /**
   * Reads a column's name.
   *
   * @throws IllegalArgumentException if its scale is none; says what is one
   */
  static OwnColumn of(String header) {
    int at = header.lastIndexOf('@');
    if (at < 0) {
      return new OwnColumn(header, header, Optional.empty());
    }
    return new OwnColumn(
        header, header.substring(0, at), Optional.of(range(header, header.substring(at + 1))));
  }

  boolean isEmotion() {
    return Arrays.stream(Emotion.values()).anyMatch(emotion -> emotion.label().equals(name));
  }

  boolean isValence() {
    return name.equals("valence");
  }

  boolean isSentiment() {
    return name.equals("sentiment");
  }

  /** Whether the scale is that of best-worst scaling: a rank among the texts that were compared. */
  boolean isRank() {
    return header.endsWith("@bws");
  }

  /** A number as a person writes it. */
  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static Range range(String header, String scale) {
    Matcher matcher = SCALE.matcher(scale);
    if (matcher.matches()) {
      if (matcher.group(1) == null) {
        return BEST_WORST;
      }
      Range range =
          new Range(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
      if (range.low() < range.high()) {
        return range;
      }
    }
    throw new IllegalArgumentException(
        "column " + header + ": expected @bws or @low..high, for instance @0..3");
  }
}
