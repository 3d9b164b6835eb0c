package io.github.corenlpaffect.report;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** Numbers as cells of a table. */
public final class Cells {
  /** Stands for a number that there is not. */
  public static final String NONE = "–";

  private static final double PERCENT = 100;

  private Cells() {}

  /** With so many decimals; {@link #NONE} for NaN. What rounds to 0 has no sign. */
  public static String number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    String number = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return number.matches("-0(\\.0*)?") ? number.substring(1) : number;
  }

  /** A share with its sign, as in {@code +5.2 %}. */
  public static String change(double share) {
    return Double.isFinite(share)
        ? String.format(Locale.ROOT, "%+.1f\u00a0%%", PERCENT * share)
        : NONE;
  }

  /** A text on one line, cut if it has more characters than these. */
  public static String excerpt(String text, int longest) {
    String line = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
  }
}
