package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.MeanDeviation;
import java.util.Locale;

/** Numbers as cells of a table. */
public final class Cells {
  static final String NONE = "–";
  private static final double PERCENT = 100;

  private Cells() {}

  /** With so many decimals; a stroke for NaN. */
  public static String number(double value, int decimals) {
    return Double.isFinite(value)
        ? String.format(Locale.ROOT, "%,." + decimals + "f", value)
        : NONE;
  }

  /** A share with its sign, as in {@code +5.2 %}. */
  static String change(double share) {
    return Double.isFinite(share)
        ? String.format(Locale.ROOT, "%+.1f\u00a0%%", PERCENT * share)
        : NONE;
  }

  /** As in {@code .734 ± .012}. */
  public static String figure(MeanDeviation figure) {
    if (figure == null || !Double.isFinite(figure.mean())) {
      return NONE;
    }
    return Double.isFinite(figure.deviation())
        ? String.format(Locale.ROOT, "%.3f ± %.3f", figure.mean(), figure.deviation())
        : String.format(Locale.ROOT, "%.3f", figure.mean());
  }

  /** The interval of a relative change. */
  static String changes(Difference gain) {
    return Double.isFinite(gain.interval().low())
        ? change(gain.interval().low()) + " to " + change(gain.interval().high())
        : NONE;
  }

  /** A probability, marked if it is significant. */
  public static String probability(Difference difference) {
    double p = difference.adjusted();
    if (!Double.isFinite(p)) {
      return NONE;
    }
    String text = p < 0.001 ? "< .001" : String.format(Locale.ROOT, "%.3f", p);
    return difference.isSignificant() ? text + " *" : text;
  }
}
