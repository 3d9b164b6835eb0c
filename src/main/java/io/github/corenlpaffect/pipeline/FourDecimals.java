package io.github.corenlpaffect.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with at most four decimals and no trailing zeros, for instance {@code 0.58}. */
public final class FourDecimals {
  private static final int DECIMALS = 4;

  /** Ten to the power of {@link #DECIMALS}. */
  private static final int SCALE = 10_000;

  /** Below it a scaled number is off by far less than what {@link #CLEAR} leaves. */
  private static final double EXACT = 1e9;

  /** Nearer than this to an integer, a scaled number is no matter of a half. */
  private static final double CLEAR = 0.499;

  private FourDecimals() {}

  /** The number as one that JSON and CSV have. */
  static BigDecimal rounded(double value) {
    BigDecimal rounded = withDecimals(value).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /** The double that is nearest to {@link #rounded}. */
  public static double nearest(double value) {
    return isClear(value) ? Math.rint(value * SCALE) / SCALE : rounded(value).doubleValue();
  }

  /** Writes {@link #rounded} without making objects, where an integer is sure to be the same. */
  static void append(StringBuilder out, double value) {
    if (!isClear(value)) {
      out.append(rounded(value));
      return;
    }
    int scaled = (int) Math.rint(value * SCALE);
    if (scaled < 0) {
      out.append('-');
    }
    int amount = Math.abs(scaled);
    out.append(amount / SCALE);
    appendFraction(out, amount % SCALE);
  }

  private static void appendFraction(StringBuilder out, int fraction) {
    int rest = fraction;
    if (rest > 0) {
      out.append('.');
    }
    for (int unit = SCALE / 10; rest > 0; unit /= 10) {
      out.append((char) ('0' + rest / unit));
      rest %= unit;
    }
  }

  /** By way of an integer where that is sure to be the same, for it is many times faster. */
  private static BigDecimal withDecimals(double value) {
    return isClear(value)
        ? BigDecimal.valueOf((long) Math.rint(value * SCALE), DECIMALS)
        : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static boolean isClear(double value) {
    double scaled = value * SCALE;
    return Math.abs(scaled) < EXACT && Math.abs(scaled - Math.rint(scaled)) < CLEAR;
  }
}
