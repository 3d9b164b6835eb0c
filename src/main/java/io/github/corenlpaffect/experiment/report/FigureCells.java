package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.report.Cells;
import java.util.Locale;

/** Figures and their differences as cells of a table. */
public final class FigureCells {
  private FigureCells() {}

  /** As in {@code .734 ± .012}. */
  public static String figure(MeanDeviation figure) {
    if (figure == null || !Double.isFinite(figure.mean())) {
      return Cells.NONE;
    }
    return Double.isFinite(figure.deviation())
        ? String.format(Locale.ROOT, "%.3f ± %.3f", figure.mean(), figure.deviation())
        : String.format(Locale.ROOT, "%.3f", figure.mean());
  }

  /** The interval of a relative change. */
  static String changes(Difference gain) {
    return Double.isFinite(gain.interval().low())
        ? Cells.change(gain.interval().low()) + " to " + Cells.change(gain.interval().high())
        : Cells.NONE;
  }

  /** A probability, to four decimals since 0.050 may be either, marked if it is significant. */
  public static String probability(Difference difference) {
    double p = difference.adjusted();
    if (!Double.isFinite(p)) {
      return Cells.NONE;
    }
    String text = p < 0.001 ? "< .001" : String.format(Locale.ROOT, "%.4f", p);
    return difference.isSignificant() ? text + " *" : text;
  }
}
