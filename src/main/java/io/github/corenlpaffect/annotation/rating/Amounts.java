package io.github.corenlpaffect.annotation.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.annotation.agreement.Coefficient;
import io.github.corenlpaffect.annotation.agreement.CohenKappa;
import io.github.corenlpaffect.annotation.agreement.IntraclassCorrelation;
import io.github.corenlpaffect.annotation.agreement.KrippendorffAlpha;
import io.github.corenlpaffect.annotation.agreement.Level;
import io.github.corenlpaffect.annotation.agreement.Weights;
import java.math.BigDecimal;

/**
 * Amounts on a scale: annotators are offered its whole steps, and any number on it is taken.
 *
 * @param low the least
 * @param high the most
 */
public record Amounts(double low, double high) implements AnswerKind {
  /** The column of answers. */
  public static final String COLUMN = "Rating";

  /** Where nobody has said what the scale is. */
  public static final Amounts OF_ANY_SIZE =
      new Amounts(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private static final String BETWEEN = "..";

  /** Checks the range. */
  public Amounts {
    checkArgument(low < high, "a scale from %s to %s: expected the lower end first", low, high);
  }

  /**
   * A scale as it stands in the name of a column, for instance {@code 0..3}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Amounts of(String scale) {
    int between = scale.indexOf(BETWEEN);
    Double low = between < 0 ? null : Doubles.tryParse(scale.substring(0, between));
    Double high =
        between < 0 ? null : Doubles.tryParse(scale.substring(between + BETWEEN.length()));
    checkArgument(
        low != null && high != null && Double.isFinite(low) && Double.isFinite(high),
        "the scale %s: expected its ends, for instance 0..3",
        scale);
    return new Amounts(low, high);
  }

  /** Whether its ends are known. */
  public boolean isKnown() {
    return Double.isFinite(low) && Double.isFinite(high);
  }

  @Override
  public String column() {
    return COLUMN;
  }

  @Override
  public double number(String answer) {
    Double number = Doubles.tryParse(answer);
    checkArgument(
        number != null && Double.isFinite(number), "%s is '%s', no number", COLUMN, answer);
    checkArgument(
        low <= number && number <= high, "%s is %s, off the scale %s", COLUMN, answer, this);
    return number;
  }

  @Override
  public String answer(double number) {
    return plain(number);
  }

  @Override
  public Level level() {
    return Level.INTERVAL;
  }

  @Override
  public ImmutableList<Coefficient> coefficients() {
    return ImmutableList.of(
        new KrippendorffAlpha(Level.INTERVAL),
        new KrippendorffAlpha(Level.ORDINAL),
        CohenKappa.weighted(Weights.LINEAR),
        CohenKappa.weighted(Weights.QUADRATIC),
        new IntraclassCorrelation(true),
        new IntraclassCorrelation(false));
  }

  /** A number of this scale on another; what lies outside of this one becomes its end. */
  public double onto(Amounts other, double number) {
    double share = (Math.max(low, Math.min(high, number)) - low) / (high - low);
    return other.low + share * (other.high - other.low);
  }

  @Override
  public String toString() {
    return plain(low) + BETWEEN + plain(high);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
